package kz.daiar.duties;

import kz.daiar.duties.LedgerEntry.Cause;
import kz.daiar.foundation.Account;
import kz.daiar.registry.PersonFactsChanged;

/**
 * Why people's duties are judged anew, as the ledger keeps it.
 *
 * @param reason of a correction, or null
 * @param source what was recorded, or null
 */
record Recording(Cause cause, String by, String reason, String source) {

    /** Other norms came into force. */
    static final Recording OF_NORMS = new Recording(Cause.NORMS, Account.HOUSE.name(), null, null);

    static Recording of(PersonFactsChanged changed) {
        return new Recording(
                Cause.FACTS, changed.change().by(), changed.change().reason(), changed.source());
    }
}
