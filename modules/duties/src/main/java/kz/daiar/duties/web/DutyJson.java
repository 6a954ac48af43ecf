package kz.daiar.duties.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.daiar.kernel.Language;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Wording;

/** A duty on the wire; what is null is not written. {@code iin} and {@code employer} (BIN) only in lists. */
public record DutyJson(
        String iin,
        String employer,
        String act,
        String kind,
        List<String> grounds,
        LocalDate arose,
        LocalDate due,
        LocalDate completeBy,
        List<String> venues,
        List<String> forms,
        Hours hours,
        List<String> direction,
        String certification,
        String status,
        LocalDate met,
        LocalDate overdueSince,
        List<String> unverified,
        Set<String> cites,
        Set<String> interpretations,
        String explanation) {

    /** Academic hours; a bound may be missing. */
    public record Hours(Integer min, Integer max) {}

    public static DutyJson of(Duty duty, Wording wording, Language language) {
        return listed(null, null, duty, wording, language);
    }

    static DutyJson listed(String iin, String employer, Duty duty, Wording wording, Language language) {
        var conditions = duty.conditions();
        var standing = duty.standing();
        var hours = conditions.hours();
        return new DutyJson(
                iin,
                employer,
                duty.act(),
                duty.kind(),
                duty.grounds(),
                duty.arose(),
                duty.due(),
                standing.completeBy(),
                conditions.venues(),
                conditions.forms(),
                hours == null ? null : new Hours(hours.min(), hours.max()),
                conditions.direction(),
                conditions.certification(),
                duty.status().name(),
                standing.met() == null ? null : standing.met().to(),
                standing.overdueSince(),
                standing.unverified().isEmpty() ? null : standing.unverified(),
                duty.grounding().cites(),
                duty.grounding().interpretations(),
                wording.text(duty.story(), language));
    }
}
