package kz.daiar.reserve.web;

import java.time.LocalDate;
import kz.daiar.reserve.Decision;
import kz.daiar.reserve.Nomination;
import kz.daiar.reserve.ReserveList;

/** A candidate on the wire; {@code selection}, {@code iin}, {@code way} and {@code why} are read when he is nominated. */
public record NominationJson(
        Long id,
        Long selection,
        String iin,
        String person,
        Nomination.Way way,
        String why,
        LocalDate nominatedOn,
        Nomination.State state,
        DecisionJson decision,
        String sha256,
        String normSet,
        Integer version,
        String reason) {

    /** What the head decided; {@code list} is missing when he refused. */
    public record DecisionJson(
            ReserveList list, LocalDate prepareBy, String orderNo, LocalDate day, String by, String ground) {

        static DecisionJson of(Decision one) {
            return one == null
                    ? null
                    : new DecisionJson(one.list(), one.prepareBy(), one.orderNo(), one.day(), one.by(), one.ground());
        }
    }

    static NominationJson of(Nomination one) {
        return new NominationJson(
                one.id(),
                one.selection().id(),
                one.person().iin(),
                one.person().fullName(),
                one.way(),
                one.why(),
                one.nominatedOn(),
                one.state(),
                DecisionJson.of(one.decision()),
                one.sha256(),
                one.normSet(),
                one.version(),
                one.reason());
    }
}
