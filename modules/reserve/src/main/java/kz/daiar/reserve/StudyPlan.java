package kz.daiar.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;

/** What a member's study-thematic plan takes into account beside his service (reserve/10). */
@Entity
@Table(schema = "reserve", name = "study_plan")
public class StudyPlan extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id")
    private Membership membership;

    @Column(name = "base_education")
    private String baseEducation;

    private String purpose;

    /** His level of education, and what he is taught for. */
    public record Facts(String baseEducation, String purpose) {}

    protected StudyPlan() {}

    static StudyPlan of(Membership membership, Facts facts, Change change) {
        var plan = new StudyPlan();
        plan.membership = membership;
        plan.correct(facts, change);
        return plan;
    }

    void correct(Facts facts, Change change) {
        membership.mustStand();
        baseEducation = facts.baseEducation().strip();
        purpose = facts.purpose().strip();
        record(change);
    }

    public Facts facts() {
        return new Facts(baseEducation, purpose);
    }
}
