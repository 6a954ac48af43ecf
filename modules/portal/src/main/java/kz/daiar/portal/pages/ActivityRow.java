package kz.daiar.portal.pages;

import java.time.LocalDate;
import kz.daiar.reserve.Activity;

/**
 * Something a member of the reserve was given to do, on a page.
 *
 * @param replaced the official he acts for, {@code actingReason} why; null for other activities
 */
public record ActivityRow(
        long id,
        long membership,
        String person,
        Activity.Facts facts,
        String replaced,
        String actingReason,
        LocalDate ended,
        String result,
        Activity.Warning warning) {

    static ActivityRow of(Activity one, LocalDate today) {
        var acting = one.acting();
        return new ActivityRow(
                one.id(),
                one.membership().id(),
                one.person().fullName(),
                one.facts(),
                acting == null ? null : acting.replaced().fullName(),
                acting == null ? null : acting.reason(),
                one.endedOn(),
                one.result(),
                one.warning(today));
    }

    /** The warning in a few words, for a chip. */
    public String oddKey() {
        return Door.textKey("activity.odd", warning);
    }

    /** The warning as a sentence. */
    public String warningKey() {
        return Door.textKey("activity.warning", warning);
    }
}
