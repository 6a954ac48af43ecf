package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import kz.daiar.training.Programme;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A call for a programme and a year: drafted, opened on a state order and two agreed procedures, decided by the commission
 * (decree-1457/10-12). Places, stages and what breaks ties are fixed when it opens, before anybody is scored.
 */
@Entity(name = "PreparationAdmission")
@Table(schema = "preparation", name = "admission")
public class Admission extends Recorded {

    /** Where it stands. */
    public enum State {
        DRAFT,
        OPEN,
        DECIDED,
        CANCELLED
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private int year;

    @Column(name = "apply_by")
    private LocalDate applyBy;

    @Column(name = "appeal_days")
    private int appealDays;

    @Column(name = "study_from")
    private LocalDate studyFrom;

    @Column(name = "study_to")
    private LocalDate studyTo;

    private int semesters;

    @Column(name = "degree_kk")
    private String degreeKk;

    @Column(name = "degree_ru")
    private String degreeRu;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "tie_breaks", columnDefinition = "text[]")
    private String[] tieBreaks;

    @Enumerated(EnumType.STRING)
    private State state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private StateOrder order;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "selection_id")
    private ProcedureDocument selection;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "study_id")
    private ProcedureDocument study;

    private Integer places;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "norm_set")
    private String normSet;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @ElementCollection
    @CollectionTable(schema = "preparation", name = "stage", joinColumns = @JoinColumn(name = "admission_id"))
    @OrderColumn(name = "seq")
    private List<Stage> stages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "preparation", name = "commission", joinColumns = @JoinColumn(name = "admission_id"))
    @OrderColumn(name = "seq")
    private List<CommissionMember> commission = new ArrayList<>();

    /**
     * The terms of a call.
     *
     * @param applyBy the last day for applications with their referral
     * @param appealDays days after the decision on which an appeal is still in time
     * @param degreeKk the academic degree it leads to (decree-1457/2)
     * @param tieBreaks {@code STAGE:1}, {@code SERVICE}, {@code APPLIED}, in their order
     */
    public record Terms(
            LocalDate applyBy,
            int appealDays,
            LocalDate studyFrom,
            LocalDate studyTo,
            int semesters,
            String degreeKk,
            String degreeRu,
            List<Stage> stages,
            List<CommissionMember> commission,
            List<String> tieBreaks) {}

    /** What a call rests on when it opens. */
    record Grounds(StateOrder order, ProcedureDocument selection, ProcedureDocument study, String normSet) {}

    protected Admission() {}

    static Admission of(Programme programme, int year, Terms terms, Change change) {
        var call = new Admission();
        call.programme = programme;
        call.year = year;
        call.state = State.DRAFT;
        call.correct(terms, change);
        return call;
    }

    /** @throws Conflict once it is open: whoever applies trusts the terms */
    void correct(Terms terms, Change change) {
        mustBe(State.DRAFT);
        mustBeInOrder(terms);
        applyBy = terms.applyBy();
        appealDays = terms.appealDays();
        studyFrom = terms.studyFrom();
        studyTo = terms.studyTo();
        semesters = terms.semesters();
        degreeKk = terms.degreeKk().strip();
        degreeRu = terms.degreeRu().strip();
        stages.clear();
        stages.addAll(terms.stages());
        commission.clear();
        commission.addAll(terms.commission());
        tieBreaks = TieBreak.all(terms.tieBreaks(), stages.size()).stream()
                .map(TieBreak::written)
                .toArray(String[]::new);
        record(change);
    }

    private static void mustBeInOrder(Terms terms) {
        if (!terms.applyBy().isBefore(terms.studyFrom()) || !terms.studyFrom().isBefore(terms.studyTo())) {
            throw TEXTS.refused("call-days", terms.applyBy(), terms.studyFrom(), terms.studyTo());
        }
        if (terms.appealDays() <= 0 || terms.semesters() <= 0) {
            throw TEXTS.refused("call-numbers");
        }
        if (terms.stages().isEmpty() || terms.commission().isEmpty()) {
            throw TEXTS.refused("call-empty");
        }
    }

    void open(Grounds grounds, LocalDate day, Change change) {
        mustBe(State.DRAFT);
        if (applyBy.isBefore(day)) {
            throw TEXTS.refused("call-late", applyBy);
        }
        order = grounds.order();
        places = grounds.order().places();
        selection = grounds.selection();
        study = grounds.study();
        normSet = grounds.normSet();
        openedOn = day;
        state = State.OPEN;
        record(change);
    }

    /** The commission has decided; once more after an appeal was upheld. */
    void decided(LocalDate day, Change change) {
        mustBe(State.OPEN, State.DECIDED);
        if (state == State.OPEN) {
            decidedOn = day;
        }
        state = State.DECIDED;
        record(change);
    }

    void cancel(Change change) {
        mustBe(State.DRAFT, State.OPEN);
        state = State.CANCELLED;
        record(change);
    }

    void mustBe(State... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw Conflict.of(TEXTS, "call-state-" + state.name(), programme.title(Language.KK), String.valueOf(year));
        }
    }

    /** The last day for applications. */
    public LocalDate applyBy() {
        return applyBy;
    }

    /** The first day of the studies. */
    public LocalDate studyFrom() {
        return studyFrom;
    }

    /** The day the studies should be over. */
    public LocalDate studyTo() {
        return studyTo;
    }

    public int semesters() {
        return semesters;
    }

    /** Whether applications may still come on this day. */
    public boolean takesOn(LocalDate day) {
        return state == State.OPEN && !day.isBefore(openedOn) && !day.isAfter(applyBy);
    }

    /** The last day for an appeal; null before the decision. */
    public LocalDate appealBy() {
        return decidedOn == null ? null : decidedOn.plusDays(appealDays);
    }

    public Programme programme() {
        return programme;
    }

    public int year() {
        return year;
    }

    public State state() {
        return state;
    }

    /** Null until it is open, as are the procedures and the places. */
    public StateOrder order() {
        return order;
    }

    public ProcedureDocument selection() {
        return selection;
    }

    public ProcedureDocument study() {
        return study;
    }

    public Integer places() {
        return places;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** SHA-256 of the norms by which it opened. */
    public String normSet() {
        return normSet;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String degree(Language language) {
        return language == Language.KK ? degreeKk : degreeRu;
    }

    public List<TieBreak> tieBreaks() {
        return Arrays.stream(tieBreaks)
                .map(one -> TieBreak.of(one, stages.size()))
                .toList();
    }

    public Terms terms() {
        return new Terms(
                applyBy,
                appealDays,
                studyFrom,
                studyTo,
                semesters,
                degreeKk,
                degreeRu,
                List.copyOf(stages),
                List.copyOf(commission),
                List.of(tieBreaks));
    }
}
