package kz.daiar.norms.rule;

import java.util.List;

/**
 * What a programme of a kind for some populations must keep; a value the question does not give passes (I-19).
 *
 * @param populations whom it binds; empty: everybody
 * @param unlessPart whether a part of a programme may have fewer hours
 */
public record ProgrammeCheck(
        String kind,
        List<String> populations,
        HoursRule hours,
        boolean unlessPart,
        List<String> venues,
        List<String> forms,
        List<String> fields,
        boolean never,
        Basis basis) {

    /** Whether every programme keeps it: it limits nothing. */
    public boolean asksNothing() {
        boolean limitsHours = hours != null && (hours.min() != null || hours.max() != null);
        return !never && !limitsHours && venues.isEmpty() && forms.isEmpty() && fields.isEmpty();
    }
}
