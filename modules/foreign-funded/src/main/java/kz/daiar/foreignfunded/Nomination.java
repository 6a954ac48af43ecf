package kz.daiar.foreignfunded;

import static kz.daiar.foreignfunded.ForeignTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.norms.Vocabulary;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Person;
import kz.daiar.registry.Recorded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody his body nominates to an offer, with the functional areas of his position that day (decree-1457/27). */
@Entity(name = "ForeignNomination")
@Table(schema = "foreign_funded", name = "nomination")
public class Nomination extends Recorded {

    /** Where it stands. */
    public enum State {
        /** The act forbids to send him; kept, so that it is seen. */
        FORBIDDEN,
        NOMINATED,
        SELECTED,
        DECLINED,
        WITHDRAWN,
        OFFER_WITHDRAWN,
        LEFT_SERVICE;

        /** Whether it may still lead abroad. */
        public boolean lives() {
            return this == NOMINATED || this == SELECTED;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "offer_id")
    private Offer offer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employer_id")
    private Employer employer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String why;

    @Column(name = "nominated_on")
    private LocalDate nominatedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] functions;

    private String basis;

    @Column(name = "norm_set")
    private String normSet;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    protected Nomination() {}

    /**
     * How a nomination was checked.
     *
     * @param basis the paragraph that forbids it; null when none does
     * @param normSet SHA-256 of the norms it was checked by
     */
    record Check(LocalDate day, String basis, String normSet) {}

    static Nomination of(Offer offer, Appointment post, String why, Check check, Change change) {
        var nomination = new Nomination();
        nomination.offer = offer;
        nomination.employer = post.employer();
        nomination.person = post.person();
        nomination.why = why.strip();
        nomination.functions = post.facts().demands().functions().toArray(String[]::new);
        nomination.nominatedOn = check.day();
        nomination.basis = check.basis();
        nomination.normSet = check.normSet();
        nomination.state = check.basis() == null ? State.NOMINATED : State.FORBIDDEN;
        nomination.record(change);
        return nomination;
    }

    /** The head has decided that he goes. */
    void select(LocalDate day, String by, Change change) {
        decide(State.SELECTED, day, by, change);
    }

    /** The head has decided that he does not go. */
    void decline(LocalDate day, String by, Change change) {
        decide(State.DECLINED, day, by, change);
    }

    private void decide(State decided, LocalDate day, String by, Change change) {
        mustBe(state == State.NOMINATED);
        state = decided;
        decidedOn = day;
        decidedBy = by;
        record(change);
    }

    /** His body, the sponsor or his leaving the service has ended it. */
    void end(State ended, Change change) {
        mustBe(state.lives());
        state = ended;
        record(change);
    }

    private void mustBe(boolean so) {
        if (!so) {
            throw Conflict.of(TEXTS, "nomination-over", person.fullName());
        }
    }

    /** What is said to who nominates against the act; empty when nothing forbids it. */
    Optional<RuleBroken> refusal(Vocabulary words) {
        return Optional.ofNullable(basis)
                .map(cite -> TEXTS.forbidden(
                        "no-match",
                        cite,
                        person.fullName(),
                        words.names("field", functions()),
                        words.names("field", offer.facts().fields())));
    }

    /** The areas of his position the topic belongs to. */
    public List<String> matching() {
        var topic = offer.facts().fields();
        return functions().stream().filter(topic::contains).toList();
    }

    /** Whether the functional areas of his position were on record: without them nothing could be checked (I-19). */
    public boolean areasRecorded() {
        return functions.length > 0;
    }

    public Offer offer() {
        return offer;
    }

    public Employer employer() {
        return employer;
    }

    public Person person() {
        return person;
    }

    /** Why he. */
    public String why() {
        return why;
    }

    public LocalDate nominatedOn() {
        return nominatedOn;
    }

    public List<String> functions() {
        return List.of(functions);
    }

    /** The paragraph that forbids it; null when none does. */
    public String basis() {
        return basis;
    }

    public String normSet() {
        return normSet;
    }

    public State state() {
        return state;
    }

    /** Null until the head decides. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String decidedBy() {
        return decidedBy;
    }
}
