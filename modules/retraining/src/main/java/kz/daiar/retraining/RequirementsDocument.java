package kz.daiar.retraining;

import static kz.daiar.retraining.RetrainingTexts.TEXTS;

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
import kz.daiar.kernel.Language;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import kz.daiar.training.Provider;

/**
 * Requirements to the organisation of retraining at the Academy (decree-1457/17): written by the Academy, sent to the
 * authorised body, agreed or returned with remarks. What was agreed never changes; the next edition replaces it once it is
 * agreed itself.
 */
@Entity
@Table(schema = "retraining", name = "requirements")
public class RequirementsDocument extends Recorded {

    /** Where it stands, and where it may go from there. */
    public enum State {
        DRAFT,
        SENT,
        RETURNED,
        AGREED,
        REPLACED;

        boolean leadsTo(State next) {
            return switch (this) {
                case DRAFT, RETURNED -> next == SENT;
                case SENT -> next == AGREED || next == RETURNED;
                case AGREED -> next == REPLACED;
                case REPLACED -> false;
            };
        }

        /** Whether its text may still be changed. */
        public boolean isOpen() {
            return this == DRAFT || this == RETURNED;
        }

        /** Whether it is neither agreed yet nor was. */
        boolean isInWork() {
            return isOpen() || this == SENT;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "provider_id")
    private Provider provider;

    private int edition;

    @Column(name = "text_kk")
    private String textKk;

    @Column(name = "text_ru")
    private String textRu;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_sha256")
    private String fileSha256;

    @Enumerated(EnumType.STRING)
    private State state;

    private String remarks;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "agreed_by")
    private String agreedBy;

    protected RequirementsDocument() {}

    static RequirementsDocument drafted(Provider provider, int edition, String textKk, String textRu, Change change) {
        var drafted = new RequirementsDocument();
        drafted.provider = provider;
        drafted.edition = edition;
        drafted.state = State.DRAFT;
        drafted.write(textKk, textRu, change);
        return drafted;
    }

    /** @throws kz.daiar.foundation.Conflict once it is sent, until it is returned */
    void write(String kk, String ru, Change change) {
        mustBeOpen();
        textKk = kk.strip();
        textRu = ru.strip();
        record(change);
    }

    /** @throws kz.daiar.foundation.Conflict once it is sent, until it is returned */
    void attach(String name, String sha256, Change change) {
        mustBeOpen();
        fileName = name;
        fileSha256 = sha256;
        record(change);
    }

    private void mustBeOpen() {
        if (!state.isOpen()) {
            throw Conflict.of(TEXTS, "requirements-closed");
        }
    }

    void send(Change change) {
        go(State.SENT, change);
        remarks = null;
    }

    void agree(LocalDate day, Change change) {
        go(State.AGREED, change);
        agreedOn = day;
        agreedBy = change.by();
    }

    void giveBack(Change change) {
        go(State.RETURNED, change);
        remarks = change.reason();
    }

    void replaced(Change change) {
        go(State.REPLACED, change);
    }

    private void go(State next, Change change) {
        if (!state.leadsTo(next)) {
            throw Conflict.of(TEXTS, "requirements-state", state, next);
        }
        state = next;
        record(change);
    }

    public Provider provider() {
        return provider;
    }

    public int edition() {
        return edition;
    }

    public State state() {
        return state;
    }

    public String text(Language language) {
        return language == Language.KK ? textKk : textRu;
    }

    /** The name of the file that came with the text; null when none did. */
    public String fileName() {
        return fileName;
    }

    public String fileSha256() {
        return fileSha256;
    }

    /** What the authorised body said when it was returned; else null. */
    public String remarks() {
        return remarks;
    }

    /** Null until it is agreed. */
    public LocalDate agreedOn() {
        return agreedOn;
    }

    public String agreedBy() {
        return agreedBy;
    }
}
