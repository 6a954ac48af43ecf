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
import kz.daiar.kernel.DateRange;
import kz.daiar.norms.Facts.Training;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import kz.daiar.registry.Rules;

/** A group: planned for some days and places, open for enrolment, running, completed or cancelled. */
@Entity
@Table(schema = "training", name = "study_group")
public class Group extends Recorded {

    /** Where it stands, and where it may go from there. */
    public enum State {
        PLANNED,
        OPEN,
        RUNNING,
        COMPLETED,
        CANCELLED;

        boolean leadsTo(State next) {
            return switch (this) {
                case PLANNED -> next == OPEN || next == CANCELLED;
                case OPEN -> next == RUNNING || next == CANCELLED || next == PLANNED;
                case RUNNING -> next == COMPLETED;
                case COMPLETED, CANCELLED -> false;
            };
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private String code;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    private int places;
    private String language;
    private String city;

    @Enumerated(EnumType.STRING)
    private State state;

    /** What is fixed of a group; {@code to}: its last day. */
    public record Facts(String code, LocalDate from, LocalDate to, int places, String language, String city) {}

    protected Group() {}

    static Group planned(Programme programme, Facts facts, Change change) {
        if (programme.state() != Programme.State.APPROVED) {
            throw Conflict.of(TEXTS, "programme-not-approved");
        }
        var group = new Group();
        group.programme = programme;
        group.state = State.PLANNED;
        group.write(facts, change);
        return group;
    }

    /** @throws kz.daiar.foundation.Conflict once it runs */
    void correct(Facts facts, Change change) {
        if (state != State.PLANNED && state != State.OPEN) {
            throw Conflict.of(TEXTS, "group-runs");
        }
        write(facts, change);
    }

    private void write(Facts facts, Change change) {
        Rules.endsAfterStart(facts.from(), facts.to());
        if (!programme.facts().languages().contains(facts.language())) {
            throw TEXTS.refused(
                    "group-language", facts.language(), programme.facts().languages());
        }
        code = facts.code().strip();
        from = facts.from();
        to = facts.to();
        places = Rules.positive(facts.places());
        language = facts.language();
        city = facts.city();
        record(change);
    }

    /** @throws kz.daiar.foundation.Conflict when it cannot go there from where it stands */
    void go(State next, Change change) {
        if (!state.leadsTo(next)) {
            throw Conflict.of(TEXTS, "group-state", state, next);
        }
        state = next;
        record(change);
    }

    public Programme programme() {
        return programme;
    }

    public Provider provider() {
        return programme.provider();
    }

    public State state() {
        return state;
    }

    public String code() {
        return code;
    }

    /** Its days, the last one included. */
    public DateRange days() {
        return DateRange.closed(from, to);
    }

    public int places() {
        return places;
    }

    public Facts facts() {
        return new Facts(code, from, to, places, language, city);
    }

    /** Whether people may still be enrolled. */
    public boolean takesListeners() {
        return state == State.OPEN;
    }

    /** What whoever completes it with a document will have to show, as the norms read it. */
    public Training promised() {
        var offered = programme.facts();
        return new Training(
                offered.kind(),
                provider().venue(),
                provider().profiles(),
                offered.form(),
                offered.hours(),
                from,
                to,
                true,
                offered.fields(),
                "STATE",
                code);
    }
}
