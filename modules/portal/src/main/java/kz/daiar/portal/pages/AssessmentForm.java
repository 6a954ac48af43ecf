package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.training.Assessment;
import kz.daiar.training.Study;

/** What a commission found of a group's listeners; who has no grade is left without. */
@Named
@RequestScoped
public class AssessmentForm {

    @Inject
    GroupPage page;

    @Inject
    Study study;

    @Inject
    Reply reply;

    @Inject
    HouseDay house;

    private final Map<Long, String> grades = new HashMap<>();
    private final Map<Long, Boolean> passed = new HashMap<>();
    private Assessment.Form form = Assessment.Form.EXAM;
    private String commission;
    private LocalDate day;

    public String save() {
        var members = commission == null ? List.<String>of() : Arrays.asList(commission.split("[,;]"));
        reply.to(() -> grades.forEach((enrolment, grade) -> save(enrolment, grade, members)), "group.assessed");
        return page.here();
    }

    private void save(Long enrolment, String grade, List<String> members) {
        if (grade != null && !grade.isBlank()) {
            boolean enough = Boolean.TRUE.equals(passed.get(enrolment));
            study.assess(enrolment, new Assessment.Facts(form, getDay(), members, grade, enough));
        }
    }

    public List<Assessment.Form> getForms() {
        return List.of(Assessment.Form.values());
    }

    public String key(Assessment.Form one) {
        return Door.textKey("assessment", one);
    }

    public Map<Long, String> getGrades() {
        return grades;
    }

    public Map<Long, Boolean> getPassed() {
        return passed;
    }

    public LocalDate getDay() {
        return day == null ? house.today() : day;
    }

    public void setDay(LocalDate typed) {
        day = typed;
    }

    public Assessment.Form getForm() {
        return form;
    }

    public void setForm(Assessment.Form typed) {
        form = typed;
    }

    public String getCommission() {
        return commission;
    }

    public void setCommission(String typed) {
        commission = typed;
    }
}
