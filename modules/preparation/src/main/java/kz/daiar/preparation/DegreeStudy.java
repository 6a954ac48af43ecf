package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;

/**
 * The study of somebody admitted (decree-1457/2, 12): semester by semester, interrupted by leave, ended by the degree, by expulsion, or
 * because he left the civil service.
 */
@Entity
@Table(schema = "preparation", name = "degree_study")
public class DegreeStudy extends Recorded {

    /** Where it stands. */
    public enum State {
        STUDYING,
        ON_LEAVE,
        GRADUATED,
        EXPELLED,
        LEFT_SERVICE;

        boolean runs() {
            return this == STUDYING || this == ON_LEAVE;
        }
    }

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "leave_from")
    private LocalDate leaveFrom;

    @Column(name = "leave_until")
    private LocalDate leaveUntil;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Embedded
    private StudyContract contract;

    @Column(name = "diploma_no")
    private String diplomaNo;

    @Column(name = "training_id")
    private Long training;

    @ElementCollection
    @CollectionTable(schema = "preparation", name = "semester", joinColumns = @JoinColumn(name = "study_id"))
    @OrderColumn(name = "seq")
    private List<Semester> semesters = new ArrayList<>();

    protected DegreeStudy() {}

    static DegreeStudy begun(Application application, LocalDate day, StudyContract contract, Change change) {
        var study = new DegreeStudy();
        study.application = application;
        study.begunOn = day;
        study.contract = contract;
        study.state = State.STUDYING;
        study.record(change);
        return study;
    }

    /** The next semester is over. */
    void pass(Semester semester, Change change) {
        mustBe(State.STUDYING);
        if (semesters.size() >= application.admission().semesters()) {
            throw TEXTS.refused("no-more-semesters", semesters.size());
        }
        if (semester.day().isBefore(semesters.isEmpty() ? begunOn : last().day())) {
            throw TEXTS.refused("semester-before", semester.day());
        }
        semesters.add(semester);
        record(change);
    }

    /** The semester failed last is passed after all. */
    void passAgain(Semester semester, Change change) {
        mustBe(State.STUDYING);
        if (semesters.isEmpty() || last().passed()) {
            throw TEXTS.refused("nothing-failed");
        }
        semesters.set(semesters.size() - 1, semester);
        record(change);
    }

    private Semester last() {
        return semesters.get(semesters.size() - 1);
    }

    void leave(LocalDate from, LocalDate until, Change change) {
        mustBe(State.STUDYING);
        if (from.isBefore(begunOn) || until.isBefore(from)) {
            throw TEXTS.refused("leave-days", from, until);
        }
        state = State.ON_LEAVE;
        leaveFrom = from;
        leaveUntil = until;
        record(change);
    }

    void comeBack(Change change) {
        mustBe(State.ON_LEAVE);
        state = State.STUDYING;
        leaveFrom = null;
        leaveUntil = null;
        record(change);
    }

    void expel(LocalDate day, Change change) {
        over(State.EXPELLED, day, change);
    }

    /** {@code day} was his last in the civil service. */
    void leaveService(LocalDate day, Change change) {
        over(State.LEFT_SERVICE, day.isBefore(begunOn) ? begunOn : day, change);
    }

    /** He never left after all, the corrected record says. */
    void stay(Change change) {
        mustBe(State.LEFT_SERVICE);
        state = State.STUDYING;
        endedOn = null;
        record(change);
    }

    /** He has the degree; the training stands on his record. */
    void graduate(LocalDate day, String diploma, long record, Change change) {
        over(State.GRADUATED, day, change);
        diplomaNo = diploma.strip();
        training = record;
    }

    /** @throws kz.daiar.kernel.RuleBroken while a semester is missing or failed */
    void mustBeComplete() {
        mustBe(State.STUDYING);
        long passed = semesters.stream().filter(Semester::passed).count();
        int all = application.admission().semesters();
        if (passed < all) {
            throw TEXTS.refused("semesters-missing", passed, all);
        }
    }

    private void over(State ended, LocalDate day, Change change) {
        mustBe(State.STUDYING, State.ON_LEAVE);
        if (day.isBefore(begunOn)) {
            throw TEXTS.refused("ended-before-begun", day, begunOn);
        }
        state = ended;
        endedOn = day;
        leaveFrom = null;
        leaveUntil = null;
        record(change);
    }

    private void mustBe(State... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw Conflict.of(
                    TEXTS, "study-state", application.person().fullName(), TEXTS.everywhere("study-" + state.name()));
        }
    }

    public Application application() {
        return application;
    }

    public State state() {
        return state;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    /** Null unless he is on leave. */
    public LocalDate leaveFrom() {
        return leaveFrom;
    }

    public LocalDate leaveUntil() {
        return leaveUntil;
    }

    /** Null while it runs. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Null when there is none. */
    public StudyContract contract() {
        return contract;
    }

    /** The first day after the time the contract binds to serve; null when it binds to none, or he has no degree yet (I-1, I-57). */
    public LocalDate boundUntil() {
        return state != State.GRADUATED || contract == null || contract.workOffMonths() == null
                ? null
                : endedOn.plusDays(1).plusMonths(contract.workOffMonths());
    }

    /** Null without a degree. */
    public String diplomaNo() {
        return diplomaNo;
    }

    /** Id of the training on his record; null without a degree. */
    public Long training() {
        return training;
    }

    public List<Semester> semesters() {
        return List.copyOf(semesters);
    }
}
