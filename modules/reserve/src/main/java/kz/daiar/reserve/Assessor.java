package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;

/** One assessor of one candidate: he first says whether he has a conflict of interest; with one he gives no score. */
@Entity
@Table(schema = "reserve", name = "assessor")
public class Assessor extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nomination_id")
    private Nomination nomination;

    @Column(name = "user_name")
    private String user;

    @Column(name = "full_name")
    private String fullName;

    private boolean conflict;
    private String statement;

    @Column(name = "declared_on")
    private LocalDate declaredOn;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    protected Assessor() {}

    static Assessor declaring(Nomination nomination, Viewer viewer, boolean conflict, String statement, LocalDate day) {
        if (conflict && (statement == null || statement.isBlank())) {
            throw TEXTS.refused("conflict-unsaid");
        }
        var assessor = new Assessor();
        assessor.nomination = nomination;
        assessor.user = viewer.name();
        assessor.fullName = viewer.fullName() == null ? viewer.name() : viewer.fullName();
        assessor.conflict = conflict;
        assessor.statement = statement;
        assessor.declaredOn = day;
        assessor.record(Change.first(viewer));
        return assessor;
    }

    /** His scores are in: from now on none of them changes. */
    void complete(LocalDate day, Change change) {
        mustBeAtWork();
        completedOn = day;
        record(change);
    }

    /** @throws kz.daiar.kernel.RuleBroken with a conflict of interest */
    void mustBeAtWork() {
        if (conflict) {
            throw TEXTS.refused("conflict-declared", fullName);
        }
        if (completedOn != null) {
            throw Conflict.of(TEXTS, "assessor-through", fullName, completedOn);
        }
    }

    public Nomination nomination() {
        return nomination;
    }

    public String user() {
        return user;
    }

    /** As papers name him. */
    public String fullName() {
        return fullName;
    }

    public boolean conflict() {
        return conflict;
    }

    /** What the conflict is; null without one. */
    public String statement() {
        return statement;
    }

    public LocalDate declaredOn() {
        return declaredOn;
    }

    /** Null while he still examines. */
    public LocalDate completedOn() {
        return completedOn;
    }

    /** Whether nothing more is awaited of him. */
    public boolean isThrough() {
        return conflict || completedOn != null;
    }
}
