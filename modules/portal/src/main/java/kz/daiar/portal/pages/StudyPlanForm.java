package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.daiar.reserve.Development;
import kz.daiar.reserve.StudyPlan;

/** Education and purpose over a member's study-thematic plan. */
@Named
@ViewScoped
public class StudyPlanForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Development development;

    private Long membership;
    private String person;
    private String education;
    private String purpose;
    private boolean known;

    @Override
    void load() {
        membership = getId();
        var plan = development.of(membership);
        person = plan.membership().person().fullName();
        known = plan.heads() != null;
        if (known) {
            education = plan.heads().facts().baseEducation();
            purpose = plan.heads().facts().purpose();
        }
    }

    /** It is corrected only when something is written down already. */
    @Override
    public boolean isCorrection() {
        return getId() != null && (membership == null || known);
    }

    @Override
    void add() {
        correct();
    }

    @Override
    void correct() {
        development.describe(membership, new StudyPlan.Facts(education, purpose), getReason());
    }

    @Override
    String next() {
        return "reserve-work?faces-redirect=true&id=" + membership;
    }

    public Long getMembership() {
        return membership;
    }

    public String getPerson() {
        return person;
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
