package kz.daiar.foreignfunded.web;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.foreignfunded.Nomination;

/**
 * A nomination on the wire; {@code offer}, {@code iin} and {@code why} are read.
 *
 * @param areasRecorded whether his functional areas were on record; without them the match was not checked (I-19)
 * @param basis the paragraph that forbids it, or null
 * @param sentBefore how often he was sent abroad before; null where it is not told
 */
public record NominationJson(
        Long id,
        Long offer,
        String employer,
        String iin,
        String person,
        String why,
        LocalDate nominatedOn,
        List<String> functions,
        Boolean areasRecorded,
        Nomination.State state,
        String basis,
        LocalDate decidedOn,
        String decidedBy,
        Long sentBefore,
        String normSet,
        Integer version,
        String reason) {

    static NominationJson of(Nomination one, Long sentBefore) {
        return new NominationJson(
                one.id(),
                one.offer().id(),
                one.employer().bin(),
                one.person().iin(),
                one.person().fullName(),
                one.why(),
                one.nominatedOn(),
                one.functions(),
                one.areasRecorded(),
                one.state(),
                one.basis(),
                one.decidedOn(),
                one.decidedBy(),
                sentBefore,
                one.normSet(),
                one.version(),
                one.reason());
    }
}
