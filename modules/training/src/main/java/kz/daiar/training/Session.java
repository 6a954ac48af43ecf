package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import kz.daiar.registry.Rules;
import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.jdbc.LocalDateTimeJdbcType;

/** A lesson of a group's timetable. That room, trainer and group are free is the database's rule. */
@Entity
@Table(schema = "training", name = "session")
public class Session extends Recorded {

    /** Whether it takes place. */
    public enum State {
        PLANNED,
        CANCELLED
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private Group group;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "provider_id")
    private Provider provider;

    // Bound as they are: by way of an instant, the zone of the server would move the timetable.
    @JdbcType(LocalDateTimeJdbcType.class)
    private LocalDateTime starts;

    @JdbcType(LocalDateTimeJdbcType.class)
    private LocalDateTime ends;

    private int hours;
    private String topic;
    private String room;
    private String trainer;

    @Enumerated(EnumType.STRING)
    private State state;

    /**
     * One lesson, in the time of Almaty.
     *
     * @param hours academic hours
     * @param room, trainer null for a distance lesson without them
     */
    public record Facts(
            LocalDateTime starts, LocalDateTime ends, int hours, String topic, String room, String trainer) {}

    protected Session() {}

    static Session of(Group group, Facts facts, Change change) {
        var session = new Session();
        session.group = group;
        session.provider = group.provider();
        session.state = State.PLANNED;
        session.correct(facts, change);
        return session;
    }

    void correct(Facts facts, Change change) {
        var days = group.days();
        if (!facts.ends().isAfter(facts.starts())) {
            throw TEXTS.refused("session-ends-before-start", facts.ends(), facts.starts());
        }
        if (!days.contains(facts.starts().toLocalDate())
                || !days.contains(facts.ends().toLocalDate())) {
            throw TEXTS.refused("session-outside-group", days.from(), days.last());
        }
        starts = facts.starts();
        ends = facts.ends();
        hours = Rules.positive(facts.hours());
        topic = facts.topic().strip();
        room = facts.room() == null || facts.room().isBlank()
                ? null
                : facts.room().strip();
        trainer = facts.trainer() == null || facts.trainer().isBlank()
                ? null
                : facts.trainer().strip();
        record(change);
    }

    void cancel(Change change) {
        state = State.CANCELLED;
        record(change);
    }

    public Group group() {
        return group;
    }

    public State state() {
        return state;
    }

    public Facts facts() {
        return new Facts(starts, ends, hours, topic, room, trainer);
    }
}
