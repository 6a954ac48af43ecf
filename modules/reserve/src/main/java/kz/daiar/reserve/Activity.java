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
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Change;
import kz.daiar.registry.Person;
import kz.daiar.registry.Recorded;
import kz.daiar.registry.Rules;

/**
 * What a member of the reserve was given to do, and what came of it (reserve/11): it is advisable, never overdue. Whoever acts for
 * somebody holds an acting appointment of the register meanwhile.
 */
@Entity
@Table(schema = "reserve", name = "activity")
public class Activity extends Recorded {

    /** To perform the duties of a higher official for a time. */
    public static final String ACTING = "ACTING";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id")
    private Membership membership;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private DevelopmentItem item;

    private String kind;
    private String topic;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private String result;
    private String document;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_id")
    private Person replaced;

    @Column(name = "acting_reason")
    private String actingReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "appointment_id")
    private Appointment appointment;

    /**
     * What is given.
     *
     * @param kind a code of the register {@code reserve-activity}
     * @param to the last day planned; null while nobody knows
     * @param document what it is ordered or recorded by, or null
     */
    public record Facts(String kind, String topic, LocalDate from, LocalDate to, String document) {}

    /** Whom somebody acts for, why ({@code acting-reason}), and the acting appointment it is on record by. */
    public record Acting(Person replaced, String reason, Appointment appointment) {}

    protected Activity() {}

    static Activity given(Membership membership, DevelopmentItem item, Facts facts, Change change) {
        if (facts.kind().equals(ACTING)) {
            throw TEXTS.refused("acting-for-whom");
        }
        return of(membership, item, facts, change);
    }

    static Activity acting(Membership membership, DevelopmentItem item, Facts facts, Acting acting, Change change) {
        var activity = of(membership, item, facts, change);
        activity.replaced = acting.replaced();
        activity.actingReason = Rules.known("acting-reason", acting.reason());
        activity.appointment = acting.appointment();
        return activity;
    }

    private static Activity of(Membership membership, DevelopmentItem item, Facts facts, Change change) {
        membership.mustStand();
        Rules.endsAfterStart(facts.from(), facts.to());
        if (facts.from().isBefore(membership.from())) {
            throw TEXTS.refused("activity-before", facts.from(), membership.from());
        }
        var activity = new Activity();
        activity.membership = membership;
        activity.person = membership.person();
        activity.item = item;
        activity.kind = Rules.known("reserve-activity", facts.kind());
        activity.topic = facts.topic().strip();
        activity.from = facts.from();
        activity.to = facts.to();
        activity.document = facts.document();
        activity.record(change);
        return activity;
    }

    /** It is over, and this came of it. */
    void end(LocalDate day, String cameOfIt, String document, Change change) {
        if (endedOn != null) {
            throw Conflict.of(TEXTS, "activity-ended", topic);
        }
        Rules.endsAfterStart(from, day);
        endedOn = day;
        result = cameOfIt.strip();
        this.document = document == null ? this.document : document.strip();
        record(change);
    }

    /** What it shows it was done by: the topic, and the document where there is one. */
    String shownBy() {
        return document == null ? topic : topic + ", " + document;
    }

    /** Why somebody should look at it: nobody knows when the acting ends, or that day has passed. */
    public Warning warning(LocalDate today) {
        if (!kind.equals(ACTING) || endedOn != null) {
            return null;
        }
        return to == null ? Warning.NO_END : to.isBefore(today) ? Warning.PAST_END : null;
    }

    /** What is odd about somebody who acts for another. */
    public enum Warning {
        NO_END,
        PAST_END
    }

    public Membership membership() {
        return membership;
    }

    public Person person() {
        return person;
    }

    /** The item of the development plan it carries out, or null. */
    public DevelopmentItem item() {
        return item;
    }

    public Facts facts() {
        return new Facts(kind, topic, from, to, document);
    }

    /** Null for other activities. */
    public Acting acting() {
        return replaced == null ? null : new Acting(replaced, actingReason, appointment);
    }

    /** Null while it goes on. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Null while it goes on. */
    public String result() {
        return result;
    }
}
