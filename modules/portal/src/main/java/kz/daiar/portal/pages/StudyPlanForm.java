package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.daiar.reserve.Development;
import kz.daiar.reserve.StudyPlan;

/** Education and purpose over a member's study-thematic plan. */
@Named
@ViewScoped
public class StudyPlanForm extends MemberForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Development development;

    private String education;
    private String purpose;
    private boolean known;

    @Override
    void load() {
        var plan = development.of(getId());
        isAbout(plan.membership());
        known = plan.heads() != null;
        if (known) {
            education = plan.heads().facts().baseEducation();
            purpose = plan.heads().facts().purpose();
        }
    }

    /** It is corrected only when something is written down already. */
    @Override
    public boolean isCorrection() {
        return getId() != null && (getMembership() == null || known);
    }

    @Override
    void add() {
        correct();
    }

    @Override
    void correct() {
        development.describe(getMembership(), new StudyPlan.Facts(education, purpose), getReason());
    }

    public String getEducation() {
        return education;
    }

    public void setEducation(String typed) {
        education = typed;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String typed) {
        purpose = typed;
    }
}
