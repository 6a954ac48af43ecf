package kz.daiar.portal.pages;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.reserve.DevelopmentPlan;
import kz.daiar.reserve.Membership;
import kz.daiar.reserve.ReserveList;
import kz.daiar.reserve.StudyPlan;

/**
 * A member of the reserve and the heads of his study-thematic plan.
 *
 * @param study null while education and purpose are not written down
 * @param functions of his present position, {@code inPost} since when he holds it; null when none is on record
 */
public record MemberHead(
        String iin,
        String name,
        String position,
        String employer,
        ReserveList list,
        LocalDate from,
        LocalDate prepareBy,
        LocalDate until,
        Membership.End ended,
        StudyPlan.Facts study,
        List<String> functions,
        LocalDate inPost,
        long done,
        long planned) {

    static MemberHead of(DevelopmentPlan plan, Language language) {
        var member = plan.membership();
        var post = plan.post() == null ? null : plan.post().facts();
        return new MemberHead(
                member.person().iin(),
                member.person().fullName(),
                member.position().title(language),
                member.position().employer().name(language),
                member.list(),
                member.from(),
                member.prepareBy(),
                member.until(),
                member.ended(),
                plan.heads() == null ? null : plan.heads().facts(),
                post == null ? List.of() : post.demands().functions(),
                post == null ? null : post.from(),
                plan.done(),
                plan.planned());
    }

    public boolean stands() {
        return until == null;
    }

    public String listKey() {
        return Door.textKey("work.list", list);
    }

    public String endKey() {
        return Door.textKey("work.end", ended);
    }
}
