package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.daiar.foundation.Conflict;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;

/**
 * A document that confirms a completed training (decree-1457/3, 4), or the reference an expelled listener is given with the
 * reason (order-1211/22). Frozen when issued: afterwards only its state changes, once, when it is revoked or replaced by
 * another.
 */
@Entity
@Table(schema = "training", name = "completion_document")
public class CompletionDocument extends Recorded {

    /** What a reader of the paper may rely on; UNKNOWN is no state of a document but of a code that names none. */
    public enum State {
        VALID,
        REVOKED,
        REPLACED,
        UNKNOWN
    }

    /** The one type that confirms nothing: it says why a listener was sent away. */
    public static final String REFERENCE = "REFERENCE";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enrolment_id")
    private Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "provider_id")
    private Provider provider;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaces_id")
    private CompletionDocument replaces;

    private String type;
    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String content;
    private String sha256;
    private String code;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "norm_set")
    private String normSet;

    protected CompletionDocument() {}

    static CompletionDocument issued(
            Enrolment enrolment, DocumentContent content, String code, String sha256, Change change) {
        var document = new CompletionDocument();
        document.enrolment = enrolment;
        document.provider = enrolment.group().provider();
        document.type = content.type();
        document.number = content.number();
        document.issuedOn = content.issuedOn();
        document.content = content.json();
        document.sha256 = sha256;
        document.code = code;
        document.state = State.VALID;
        document.record(change);
        return document;
    }

    /** Which document is given follows from this set of norms. */
    CompletionDocument givenBy(String set) {
        normSet = set;
        return this;
    }

    /** It stands for the document {@code earlier}, which is no longer good. */
    CompletionDocument replacing(CompletionDocument earlier) {
        replaces = earlier;
        return this;
    }

    void revoke(Change change) {
        leave(State.REVOKED, change);
    }

    void giveWay(Change change) {
        leave(State.REPLACED, change);
    }

    private void leave(State next, Change change) {
        if (state != State.VALID) {
            throw Conflict.of(TEXTS, "document-not-valid", number);
        }
        state = next;
        record(change);
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    public Provider provider() {
        return provider;
    }

    /** The document it stands for, or null. */
    public CompletionDocument replaces() {
        return replaces;
    }

    /** Which document the act gives, as the register {@code document} names it. */
    public String type() {
        return type;
    }

    /** Whether it says why a listener was sent away, and confirms no training. */
    boolean isReference() {
        return REFERENCE.equals(type);
    }

    public String number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** What its paper shows. */
    public DocumentContent content() {
        return DocumentContent.of(content);
    }

    /** SHA-256 of the norms by which it was given; null for what was decided before norms were named. */
    public String normSet() {
        return normSet;
    }

    /** SHA-256 of the paper, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** What the public check asks for. */
    public String code() {
        return code;
    }

    public State state() {
        return state;
    }
}
