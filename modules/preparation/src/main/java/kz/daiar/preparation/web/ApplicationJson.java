package kz.daiar.preparation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.preparation.Appeal;
import kz.daiar.preparation.Application;
import kz.daiar.preparation.Checking;
import kz.daiar.preparation.HandedPaper;
import kz.daiar.preparation.Points;
import kz.daiar.preparation.Reasons;
import kz.daiar.preparation.Requirement;

/**
 * An application on the wire; {@code call}, {@code iin} and {@code papers} are read.
 *
 * @param why in words, why it stands as it stands
 * @param checks, points, appeal of one application alone; null in lists
 */
public record ApplicationJson(
        Long id,
        Long call,
        String iin,
        String person,
        String employer,
        LocalDate appliedOn,
        Application.State state,
        String why,
        ReferralJson referral,
        List<PaperJson> papers,
        Integer serviceMonths,
        Integer rank,
        BigDecimal total,
        LocalDate cameUpOn,
        List<CheckJson> checks,
        List<PointsJson> points,
        AppealJson appeal,
        Integer version,
        String reason) {

    /** The referral of the body. */
    public record ReferralJson(String number, LocalDate day, String by) {}

    /** A paper handed in; {@code requirement}: its place in the procedure, from 1, or null. */
    public record PaperJson(Integer requirement, String name, String number, LocalDate day) {

        static PaperJson of(HandedPaper one) {
            return new PaperJson(one.requirement(), one.name(), one.number(), one.day());
        }

        HandedPaper paper() {
            return HandedPaper.of(requirement, name, number, day);
        }
    }

    /** A requirement and what was found of it. */
    public record CheckJson(Requirement.Kind kind, String words, boolean met, String why) {

        static CheckJson of(Checking.Checked one, Language language) {
            return new CheckJson(
                    one.requirement().kind(),
                    one.requirement().words(language),
                    one.met(),
                    one.why().in(language));
        }
    }

    /** What one of the commission gave in a stage; both counted from 1. */
    public record PointsJson(Integer stage, Integer member, BigDecimal points) {

        static PointsJson of(Points one) {
            return new PointsJson(one.stage(), one.member(), one.points());
        }
    }

    /** An appeal; {@code words} is read when it is filed, {@code upheld} and {@code grounds} when it is decided. */
    public record AppealJson(
            LocalDate filedOn,
            String words,
            Appeal.State state,
            Boolean upheld,
            LocalDate decidedOn,
            String grounds,
            Integer edition,
            Integer version) {

        static AppealJson of(Appeal one) {
            return new AppealJson(
                    one.filedOn(),
                    one.words(),
                    one.state(),
                    null,
                    one.decidedOn(),
                    one.grounds(),
                    one.edition(),
                    one.version());
        }
    }

    /** What is told of one application alone. */
    record Details(List<Checking.Checked> checks, List<Points> points, Appeal appeal) {}

    static ApplicationJson of(Application one, Details details, Language language) {
        var referral = one.referral();
        return new ApplicationJson(
                one.id(),
                one.admission().id(),
                one.person().iin(),
                one.person().fullName(),
                one.employer().bin(),
                one.appliedOn(),
                one.state(),
                Reasons.of(one).in(language),
                referral == null ? null : new ReferralJson(referral.number(), referral.day(), referral.by()),
                one.papers().stream().map(PaperJson::of).toList(),
                one.serviceMonths(),
                one.rank(),
                one.total(),
                one.cameUpOn(),
                details == null
                        ? null
                        : details.checks().stream()
                                .map(check -> CheckJson.of(check, language))
                                .toList(),
                details == null
                        ? null
                        : details.points().stream().map(PointsJson::of).toList(),
                details == null || details.appeal() == null ? null : AppealJson.of(details.appeal()),
                one.version(),
                one.reason());
    }

    List<HandedPaper> handed() {
        return papers == null
                ? List.of()
                : papers.stream().map(PaperJson::paper).toList();
    }
}
