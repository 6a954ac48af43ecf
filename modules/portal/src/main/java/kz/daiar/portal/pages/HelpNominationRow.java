package kz.daiar.portal.pages;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.foreignfunded.Nomination;
import kz.daiar.foreignfunded.Trip;
import kz.daiar.kernel.Language;

/**
 * Somebody nominated to a training abroad: how his functional areas lie to the topic, and what became of it.
 *
 * @param matching the areas of his position the topic belongs to
 * @param basis the paragraph that forbids it; null when none does
 * @param elsewhere how often he was sent abroad to other trainings
 * @param trip id of the trip; null until he is selected
 */
public record HelpNominationRow(
        long id,
        int version,
        String iin,
        String person,
        String bin,
        String employer,
        String why,
        List<String> functions,
        List<String> matching,
        boolean areasRecorded,
        String basis,
        LocalDate nominatedOn,
        LocalDate decidedOn,
        String decidedBy,
        String reason,
        String state,
        String stateKey,
        String style,
        long elsewhere,
        Long trip) {

    static HelpNominationRow of(Nomination one, long elsewhere, Trip trip, Language language) {
        return new HelpNominationRow(
                one.id(),
                one.version(),
                one.person().iin(),
                one.person().fullName(),
                one.employer().bin(),
                one.employer().name(language),
                one.why(),
                one.functions(),
                one.matching(),
                one.areasRecorded(),
                one.basis(),
                one.nominatedOn(),
                one.decidedOn(),
                one.decidedBy(),
                one.reason(),
                one.state().name(),
                Door.textKey("abroad.nomination", one.state()),
                style(one.state()),
                elsewhere,
                trip == null ? null : trip.id());
    }

    private static String style(Nomination.State state) {
        return switch (state) {
            case FORBIDDEN -> "overdue";
            case NOMINATED -> "open";
            case SELECTED -> "fulfilled";
            case DECLINED, WITHDRAWN, OFFER_WITHDRAWN -> "lapsed";
            case LEFT_SERVICE -> "gap";
        };
    }

    /** Whether it may still lead abroad. */
    public boolean lives() {
        return Nomination.State.valueOf(state).lives();
    }
}
