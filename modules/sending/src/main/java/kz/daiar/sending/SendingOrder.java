package kz.daiar.sending;

import static kz.daiar.sending.SendingTexts.TEXTS;

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
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Recorded;

/**
 * An order of a body that sends people to training: prepared by its personnel service, signed by its head with number and
 * paper, and frozen then; or withdrawn before.
 */
@Entity
@Table(schema = "sending", name = "sending_order")
public class SendingOrder extends Recorded {

    /** Where it stands. */
    public enum State {
        DRAFT,
        SIGNED,
        WITHDRAWN
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employer_id")
    private Employer employer;

    @Enumerated(EnumType.STRING)
    private State state;

    private String number;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "norm_set")
    private String normSet;

    private byte[] paper;
    private String sha256;

    @ElementCollection
    @CollectionTable(schema = "sending", name = "order_line", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "seq")
    @Column(name = "enrolment_id")
    private List<Long> enrolments = new ArrayList<>();

    protected SendingOrder() {}

    static SendingOrder drafted(Employer employer, List<Long> enrolments, Change change) {
        var order = new SendingOrder();
        order.employer = employer;
        order.state = State.DRAFT;
        order.enrolments.addAll(enrolments);
        order.record(change);
        return order;
    }

    /** What the head signs: the number, the day, the norms it rests on, and the paper with its SHA-256. */
    record Signature(String number, LocalDate day, String by, String normSet, byte[] paper, String sha256) {}

    /** @throws kz.daiar.foundation.Conflict when it is no draft any more */
    void sign(Signature signature, Change change) {
        mustBeDraft();
        state = State.SIGNED;
        number = signature.number();
        signedOn = signature.day();
        signedBy = signature.by();
        normSet = signature.normSet();
        paper = signature.paper();
        sha256 = signature.sha256();
        record(change);
    }

    /** @throws kz.daiar.foundation.Conflict when it is no draft any more */
    void withdraw(Change change) {
        mustBeDraft();
        state = State.WITHDRAWN;
        record(change);
    }

    void mustBeDraft() {
        if (state != State.DRAFT) {
            throw Conflict.of(TEXTS, "order-decided", number == null ? "–" : number);
        }
    }

    public Employer employer() {
        return employer;
    }

    public State state() {
        return state;
    }

    /** Null until it is signed. */
    public String number() {
        return number;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public String signedBy() {
        return signedBy;
    }

    /** SHA-256 of the norms in force when it was signed; null for what was decided before norms were named. */
    public String normSet() {
        return normSet;
    }

    /** The paper as it was signed; null before. */
    public byte[] paper() {
        return paper == null ? null : paper.clone();
    }

    /** SHA-256 of the paper. */
    public String sha256() {
        return sha256;
    }

    /** The places its lines stand for. */
    public List<Long> enrolments() {
        return List.copyOf(enrolments);
    }
}
