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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.Conflict;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Person;
import kz.daiar.registry.Recorded;
import org.hibernate.annotations.BatchSize;

/**
 * A servant who wants to study: his body prepares the application, its head refers him, the Academy checks the requirements,
 * the commission ranks him, and he is admitted, waits, or is not admitted (decree-1457/2, 10). Whatever ends it, it stays.
 */
@Entity(name = "PreparationApplication")
@Table(schema = "preparation", name = "application")
public class Application extends Recorded {

    private static final int MANY = 200;

    /** Where it stands. */
    public enum State {
        PREPARED,
        REFERRED,
        FIT,
        UNFIT,
        ADMITTED,
        WAITING,
        NOT_ADMITTED,
        WITHDRAWN,
        LEFT_SERVICE;

        /** Whether it may still lead to a place, or has. */
        public boolean lives() {
            return this != WITHDRAWN && this != LEFT_SERVICE;
        }

        /** Whether the commission ranks it. */
        boolean isRanked() {
            return RANKED.contains(this);
        }
    }

    private static final Set<State> RANKED = EnumSet.of(State.FIT, State.ADMITTED, State.WAITING, State.NOT_ADMITTED);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "admission_id")
    private Admission admission;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employer_id")
    private Employer employer;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    private Referral referral;

    @Column(name = "service_months")
    private Integer serviceMonths;

    private Integer rank;
    private BigDecimal total;

    @Column(name = "came_up_on")
    private LocalDate cameUpOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    private State stood;

    @ElementCollection
    @CollectionTable(
            schema = "preparation",
            name = "application_paper",
            joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "seq")
    @BatchSize(size = MANY)
    private List<HandedPaper> papers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "preparation", name = "finding", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "seq")
    @BatchSize(size = MANY)
    private List<Finding> findings = new ArrayList<>();

    protected Application() {}

    static Application of(Admission admission, Person person, Employer employer, LocalDate day, Change change) {
        var application = new Application();
        application.admission = admission;
        application.person = person;
        application.employer = employer;
        application.appliedOn = day;
        application.state = State.PREPARED;
        application.record(change);
        return application;
    }

    /** Puts other papers in the place of those handed in before. */
    void hand(List<HandedPaper> handed, Change change) {
        mustBe(State.PREPARED, State.REFERRED);
        papers.clear();
        papers.addAll(handed);
        record(change);
    }

    /** The head of his body sends him (decree-1457/2). */
    void refer(Referral given, Change change) {
        mustBe(State.PREPARED);
        referral = given;
        state = State.REFERRED;
        record(change);
    }

    /** The Academy has looked at each requirement, in the order of the procedure. */
    void found(List<Finding> found, int months, Change change) {
        mustBe(State.REFERRED, State.FIT, State.UNFIT);
        findings.clear();
        findings.addAll(found);
        serviceMonths = months;
        state = found.stream().allMatch(Finding::met) ? State.FIT : State.UNFIT;
        record(change);
    }

    /** What the commission decided of him. */
    void decided(Ranking.Place place, int places, Change change) {
        rank = place.rank();
        total = place.total();
        if (!place.passed()) {
            state = State.NOT_ADMITTED;
        } else {
            state = rank <= places ? State.ADMITTED : State.WAITING;
        }
        record(change);
    }

    /** Nobody referred him before the call was decided. */
    void neverReferred(Change change) {
        mustBe(State.PREPARED);
        state = State.NOT_ADMITTED;
        record(change);
    }

    /** A place became free, and he is the next. */
    void comeUp(LocalDate day, Change change) {
        mustBe(State.WAITING);
        state = State.ADMITTED;
        cameUpOn = day;
        record(change);
    }

    /** He or his body does not want it any more. */
    void withdraw(Change change) {
        mustLive();
        state = State.WITHDRAWN;
        record(change);
    }

    /** {@code day} was his last in the civil service. */
    void leave(LocalDate day, Change change) {
        mustLive();
        stood = state;
        leftOn = day;
        state = State.LEFT_SERVICE;
        record(change);
    }

    /** He never left after all, the corrected record says; a place he had is taken perhaps, so he waits for the next. */
    void stay(Change change) {
        mustBe(State.LEFT_SERVICE);
        state = stood == State.ADMITTED ? State.WAITING : stood;
        stood = null;
        leftOn = null;
        record(change);
    }

    private void mustLive() {
        if (!state.lives()) {
            throw over();
        }
    }

    void mustBe(State... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw over();
        }
    }

    private Conflict over() {
        return Conflict.of(
                TEXTS, "application-state", person.fullName(), TEXTS.everywhere("application-" + state.name()));
    }

    public Admission admission() {
        return admission;
    }

    public Person person() {
        return person;
    }

    public Employer employer() {
        return employer;
    }

    public LocalDate appliedOn() {
        return appliedOn;
    }

    public State state() {
        return state;
    }

    /** Null until the head refers him. */
    public Referral referral() {
        return referral;
    }

    /** Months in the civil service on the last day of the call; null until the requirements are checked. */
    public Integer serviceMonths() {
        return serviceMonths;
    }

    /** Null until the commission decides; so is the total. */
    public Integer rank() {
        return rank;
    }

    public BigDecimal total() {
        return total;
    }

    /** The day a place became free for him; null unless he came up from the waiting list. */
    public LocalDate cameUpOn() {
        return cameUpOn;
    }

    /** His last day in the civil service; null unless that ended it. */
    public LocalDate leftOn() {
        return leftOn;
    }

    public List<HandedPaper> papers() {
        return List.copyOf(papers);
    }

    /** Empty until the requirements are checked. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
