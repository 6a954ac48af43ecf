package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.preparation.Admission;
import kz.daiar.preparation.Appeal;
import kz.daiar.preparation.Appeals;
import kz.daiar.preparation.Application;
import kz.daiar.preparation.Applications;
import kz.daiar.preparation.Checking;
import kz.daiar.preparation.DegreeStudy;
import kz.daiar.preparation.HandedPaper;
import kz.daiar.preparation.Referral;
import kz.daiar.preparation.Requirement;
import kz.daiar.preparation.Scoring;
import kz.daiar.preparation.Semester;
import kz.daiar.preparation.Studies;

/** One application: how it stands and why, from the referral to the degree. */
@Named
@RequestScoped
public class PreparationApplicationPage {

    @Inject
    Applications applications;

    @Inject
    Checking checking;

    @Inject
    Scoring scoring;

    @Inject
    Appeals appeals;

    @Inject
    Studies studies;

    @Inject
    PageLanguage language;

    @Inject
    PageTexts texts;

    @Inject
    Viewer viewer;

    private Long id;
    private View shown;
    private StudyView study;

    /** An application in words. */
    public record View(
            PreparationRow row,
            long call,
            Admission.State callState,
            LocalDate applyBy,
            LocalDate appealBy,
            LocalDate appliedOn,
            Referral referral,
            LocalDate cameUpOn,
            List<HandedPaper> papers,
            List<CheckLine> checks,
            List<Choice> judged,
            List<StageLine> stages,
            List<String> commission,
            AppealView appeal,
            boolean own,
            boolean head,
            boolean applicant) {

        /** Whether other papers may be handed in now; the day of the call is the room's to judge. */
        public boolean isToHand() {
            return applicant
                    && callState == Admission.State.OPEN
                    && List.of(Application.State.PREPARED, Application.State.REFERRED)
                            .contains(row.state());
        }

        /** Whether the Academy checks requirements now. */
        public boolean isToCheck() {
            return own
                    && List.of(Application.State.REFERRED, Application.State.UNFIT)
                            .contains(row.state())
                    && isOpenToPoints();
        }

        /** Whether the Academy writes points now. */
        public boolean isToScore() {
            return own && referral != null && isOpenToPoints() && RANKED.contains(row.state());
        }

        private boolean isOpenToPoints() {
            return callState == Admission.State.OPEN
                    || appeal != null && appeal.state() == Appeal.State.UPHELD && appeal.edition() == null;
        }

        /** Whether an appeal may be filed. */
        public boolean isToAppeal() {
            return applicant
                    && appeal == null
                    && callState == Admission.State.DECIDED
                    && List.of(Application.State.UNFIT, Application.State.WAITING, Application.State.NOT_ADMITTED)
                            .contains(row.state());
        }
    }

    private static final List<Application.State> RANKED = List.of(
            Application.State.FIT,
            Application.State.ADMITTED,
            Application.State.WAITING,
            Application.State.NOT_ADMITTED);

    /** A requirement and what was found of it. */
    public record CheckLine(String words, boolean met, String why) {

        public String style() {
            return met ? "fulfilled" : "overdue";
        }
    }

    /** A stage with what each of the commission gave; a dash for nothing yet. */
    public record StageLine(int number, String name, BigDecimal best, BigDecimal least, List<String> points) {}

    /** An appeal in words. */
    public record AppealView(
            LocalDate filedOn, String words, Appeal.State state, LocalDate decidedOn, String grounds, Integer edition) {

        static AppealView of(Appeal one) {
            return new AppealView(
                    one.filedOn(), one.words(), one.state(), one.decidedOn(), one.grounds(), one.edition());
        }

        public String stateKey() {
            return Door.textKey("appeal.state", state);
        }

        public String style() {
            return switch (state) {
                case FILED -> "open";
                case UPHELD -> "fulfilled";
                case REJECTED -> "lapsed";
            };
        }
    }

    /** A study in words. */
    public record StudyView(
            DegreeStudy.State state,
            LocalDate begunOn,
            LocalDate leaveFrom,
            LocalDate leaveUntil,
            LocalDate endedOn,
            String contract,
            LocalDate contractDay,
            LocalDate boundUntil,
            String diploma,
            String degree,
            int all,
            List<Semester> semesters,
            String reason) {

        static StudyView of(DegreeStudy one, String degree) {
            var contract = one.contract();
            return new StudyView(
                    one.state(),
                    one.begunOn(),
                    one.leaveFrom(),
                    one.leaveUntil(),
                    one.endedOn(),
                    contract == null ? null : contract.number(),
                    contract == null ? null : contract.day(),
                    one.boundUntil(),
                    one.diplomaNo(),
                    degree,
                    one.application().admission().semesters(),
                    one.semesters(),
                    one.reason());
        }

        public String stateKey() {
            return Door.textKey("degree.state", state);
        }

        public String style() {
            return PreparationStyle.of(state);
        }

        public boolean isRunning() {
            return state == DegreeStudy.State.STUDYING;
        }
    }

    /** Knows its application before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    /** Stops with 404 when there is none, or it is not for the viewer. */
    @Transactional
    public void open() {
        getApplication();
    }

    @Transactional
    public View getApplication() {
        if (id == null) {
            throw NotHere.named("application");
        }
        if (shown == null) {
            shown = shown(applications.find(id));
        }
        return shown;
    }

    private View shown(Application one) {
        var call = one.admission();
        var provider = call.programme().provider();
        boolean academy = viewer.isAny(Role.PROVIDER) && viewer.employers().contains(provider.bin());
        return new View(
                PreparationRow.of(one, null, language.language()),
                call.id(),
                call.state(),
                call.applyBy(),
                call.appealBy(),
                one.appliedOn(),
                one.referral(),
                one.cameUpOn(),
                one.papers(),
                checking.of(one).stream().map(this::line).toList(),
                judged(call),
                stages(one),
                call.terms().commission().stream().map(member -> member.name()).toList(),
                appeals.of(one).map(AppealView::of).orElse(null),
                academy || viewer.isAny(Role.ADMIN),
                viewer.isHeadOf(one.employer().bin()),
                viewer.isAny(Role.HR_OFFICER, Role.ADMIN)
                        || viewer.isPerson(one.person().iin()));
    }

    private CheckLine line(Checking.Checked one) {
        return new CheckLine(
                one.requirement().words(language.language()),
                one.met(),
                one.why().in(language.language()));
    }

    private List<Choice> judged(Admission call) {
        var asked = call.selection().requirements();
        return IntStream.rangeClosed(1, asked.size())
                .filter(place -> asked.get(place - 1).kind() == Requirement.Kind.JUDGED)
                .mapToObj(place ->
                        new Choice(String.valueOf(place), asked.get(place - 1).words(language.language())))
                .toList();
    }

    private List<StageLine> stages(Application one) {
        var terms = one.admission().terms();
        var given = scoring.of(one);
        return IntStream.rangeClosed(1, terms.stages().size())
                .mapToObj(stage -> new StageLine(
                        stage,
                        terms.stages().get(stage - 1).name(language.language()),
                        terms.stages().get(stage - 1).best(),
                        terms.stages().get(stage - 1).least(),
                        IntStream.rangeClosed(1, terms.commission().size())
                                .mapToObj(member -> given.stream()
                                        .filter(points -> points.stage() == stage && points.member() == member)
                                        .findFirst()
                                        .map(points -> texts.number(points.points()))
                                        .orElse("–"))
                                .toList()))
                .toList();
    }

    /** Null before he begins to study. */
    @Transactional
    public StudyView getStudy() {
        if (study == null) {
            study = studies.of(id)
                    .map(one -> StudyView.of(one, one.application().admission().degree(language.language())))
                    .orElse(null);
        }
        return study;
    }

    public Long getId() {
        return id;
    }
}
