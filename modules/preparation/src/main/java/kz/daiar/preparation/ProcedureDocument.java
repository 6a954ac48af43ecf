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
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import kz.daiar.training.Provider;

/**
 * The procedure of competitive selection or of study (decree-1457/12): written by the Academy, sent to the authorised body,
 * agreed or returned with remarks. What was agreed never changes; the next one replaces it once it is agreed itself.
 */
@Entity
@Table(schema = "preparation", name = "procedure_document")
public class ProcedureDocument extends Recorded {

    /** What it orders. */
    public enum Kind {
        SELECTION,
        STUDY
    }

    /** Where it stands. */
    public enum State {
        DRAFT,
        SENT,
        RETURNED,
        AGREED,
        REPLACED;

        /** Whether its text may still be changed. */
        public boolean isOpen() {
            return this == DRAFT || this == RETURNED;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "provider_id")
    private Provider provider;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String number;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "text_kk")
    private String textKk;

    @Column(name = "text_ru")
    private String textRu;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "agreed_with")
    private String agreedWith;

    @Column(name = "agreed_no")
    private String agreedNo;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    private String remarks;

    @ElementCollection
    @CollectionTable(schema = "preparation", name = "requirement", joinColumns = @JoinColumn(name = "procedure_id"))
    @OrderColumn(name = "seq")
    private List<Requirement> requirements = new ArrayList<>();

    /** What is written; {@code requirements} of the procedure of selection alone. */
    public record Facts(
            String number, LocalDate adoptedOn, String textKk, String textRu, List<Requirement> requirements) {}

    /** With whom it was agreed, by which letter. */
    public record Agreement(String with, String number, LocalDate day) {}

    protected ProcedureDocument() {}

    static ProcedureDocument drafted(Provider provider, Kind kind, Facts facts, Change change) {
        var drafted = new ProcedureDocument();
        drafted.provider = provider;
        drafted.kind = kind;
        drafted.state = State.DRAFT;
        drafted.write(facts, change);
        return drafted;
    }

    /** @throws Conflict once it is sent, until it is returned */
    void write(Facts facts, Change change) {
        mustBe(state.isOpen());
        if (kind == Kind.STUDY && !facts.requirements().isEmpty()) {
            throw TEXTS.refused("requirements-of-study");
        }
        number = facts.number().strip();
        adoptedOn = facts.adoptedOn();
        textKk = facts.textKk().strip();
        textRu = facts.textRu().strip();
        requirements.clear();
        requirements.addAll(facts.requirements());
        record(change);
    }

    void send(Change change) {
        mustBe(state.isOpen());
        state = State.SENT;
        record(change);
    }

    void agree(Agreement by, Change change) {
        mustBe(state == State.SENT);
        if (by.day().isBefore(adoptedOn)) {
            throw TEXTS.refused("agreed-before-written", by.day(), adoptedOn);
        }
        state = State.AGREED;
        agreedWith = by.with();
        agreedNo = by.number().strip();
        agreedOn = by.day();
        remarks = null;
        record(change);
    }

    void giveBack(String why, Change change) {
        mustBe(state == State.SENT);
        state = State.RETURNED;
        remarks = why;
        record(change);
    }

    /** The next one has been agreed. */
    void replaced(Change change) {
        mustBe(state == State.AGREED);
        state = State.REPLACED;
        record(change);
    }

    private void mustBe(boolean so) {
        if (!so) {
            throw Conflict.of(TEXTS, "procedure-state", number);
        }
    }

    public Provider provider() {
        return provider;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public String text(Language language) {
        return language == Language.KK ? textKk : textRu;
    }

    public String number() {
        return number;
    }

    public List<Requirement> requirements() {
        return List.copyOf(requirements);
    }

    public Facts facts() {
        return new Facts(number, adoptedOn, textKk, textRu, requirements());
    }

    /** Null until it is agreed. */
    public Agreement agreement() {
        return agreedNo == null ? null : new Agreement(agreedWith, agreedNo, agreedOn);
    }

    /** Why it was returned; else null. */
    public String remarks() {
        return remarks;
    }
}
