package kz.daiar.duties;

import java.time.LocalDate;
import java.util.Set;
import kz.daiar.duties.LedgerEntry.Kind;

/**
 * Which entries of the ledger are asked for; nulls and an empty set ask for nothing in particular.
 *
 * @param since the first day of recording
 * @param employer BIN of an employer, which stands for its subtree too
 * @param iin of one person
 */
public record LedgerFilter(LocalDate since, String employer, String iin, Set<Kind> changes) {

    public LedgerFilter {
        changes = Set.copyOf(changes);
    }
}
