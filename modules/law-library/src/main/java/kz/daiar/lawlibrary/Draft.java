package kz.daiar.lawlibrary;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.Texts;
import kz.daiar.norms.NormSet;
import org.hibernate.annotations.Generated;

/**
 * A change of the norms somebody proposes: written once, then tried as often as one likes, and in the end enacted by
 * another person, rejected by him, or withdrawn. Its files never change; a better draft is another draft.
 */
@Entity
@Table(schema = "law", name = "draft")
public class Draft {

    private static final Texts TEXTS = Texts.beside(Draft.class);

    /** Where it stands. */
    public enum State {
        OPEN,
        ENACTED,
        REJECTED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String title;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "written_by")
    private String writtenBy;

    @Generated
    @Column(name = "written_at", insertable = false, updatable = false)
    private OffsetDateTime writtenAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    private String reason;
    private Long edition;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "law", name = "draft_file", joinColumns = @JoinColumn(name = "draft"))
    @OrderColumn(name = "seq")
    private List<DraftFile> files = new ArrayList<>();

    protected Draft() {} // for the persistence provider only

    static Draft written(String title, List<DraftFile> files, String by) {
        var draft = new Draft();
        draft.title = title;
        draft.files.addAll(files);
        draft.writtenBy = by;
        draft.state = State.OPEN;
        return draft;
    }

    /** @throws Conflict when it has been decided already */
    void enacted(long number, String by, Clock clock) {
        decide(State.ENACTED, null, by, clock);
        edition = number;
    }

    /** @throws Conflict when it has been decided already */
    void rejected(String why, String by, Clock clock) {
        decide(by.equals(writtenBy) ? State.WITHDRAWN : State.REJECTED, why, by, clock);
    }

    private void decide(State decision, String why, String by, Clock clock) {
        mustBeOpen();
        state = decision;
        reason = why;
        decidedBy = by;
        decidedAt = OffsetDateTime.now(clock);
    }

    /** @throws Conflict when it has been decided already */
    void mustBeOpen() {
        if (state != State.OPEN) {
            throw Conflict.of(TEXTS, "draft-decided", decidedBy);
        }
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String title() {
        return title;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public OffsetDateTime writtenAt() {
        return writtenAt;
    }

    /** Who enacted, rejected or withdrew it; null while it is open. */
    public String decidedBy() {
        return decidedBy;
    }

    public OffsetDateTime decidedAt() {
        return decidedAt;
    }

    /** Why it was rejected or withdrawn; else null. */
    public String reason() {
        return reason;
    }

    /** The edition it became; null unless enacted. */
    public Long edition() {
        return edition;
    }

    public List<DraftFile> files() {
        return List.copyOf(files);
    }

    List<NormSet.Source> norms() {
        return files.stream()
                .filter(file -> !file.cases())
                .map(DraftFile::source)
                .toList();
    }

    List<DraftFile> cases() {
        return files.stream().filter(DraftFile::cases).toList();
    }
}
