package kz.daiar.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One decision on somebody's standing in the reserve, with its order and the paragraph it rests on; never changed. */
@Entity
@Table(schema = "reserve", name = "membership_decision")
public class MembershipDecision {

    /** What was decided. */
    public enum Kind {
        ADMITTED,
        CONFIRMED,
        MOVED,
        EXCLUDED,
        APPOINTED,
        /** The record of the appointment was corrected: he is in the reserve as before. */
        RETURNED,
        POSITION_CLOSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id")
    private Membership membership;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private ReserveList list;

    @Column(name = "prepare_by")
    private LocalDate prepareBy;

    private LocalDate day;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "order_no")
    private String orderNo;

    private String why;
    private String cite;

    @Column(name = "norm_set")
    private String normSet;

    /**
     * What a decision rests on.
     *
     * @param by surname and initials of who decided
     * @param orderNo null where no order is needed
     * @param why null where nothing needs saying
     * @param cite the paragraph
     * @param normSet SHA-256 of the norms
     */
    public record Ground(LocalDate day, String by, String orderNo, String why, String cite, String normSet) {}

    protected MembershipDecision() {}

    /** As the membership stands after it. */
    static MembershipDecision of(Membership membership, Kind kind, Ground ground) {
        var decision = new MembershipDecision();
        decision.membership = membership;
        decision.kind = kind;
        decision.list = membership.list();
        decision.prepareBy = membership.prepareBy();
        decision.day = ground.day();
        decision.by = ground.by();
        decision.orderNo = ground.orderNo();
        decision.why = ground.why();
        decision.cite = ground.cite();
        decision.normSet = ground.normSet();
        return decision;
    }

    public Long id() {
        return id;
    }

    public Membership membership() {
        return membership;
    }

    public Kind kind() {
        return kind;
    }

    /** The list after it. */
    public ReserveList list() {
        return list;
    }

    public LocalDate prepareBy() {
        return prepareBy;
    }

    public Ground ground() {
        return new Ground(day, by, orderNo, why, cite, normSet);
    }
}
