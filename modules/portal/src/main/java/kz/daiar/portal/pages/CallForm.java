package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.daiar.preparation.Admission;
import kz.daiar.preparation.Admissions;

/** The terms of a call: days, degree, stages, commission and what breaks ties; until it opens. */
@Named
@ViewScoped
public class CallForm extends FactForm {

    private static final long serialVersionUID = 1L;
    private static final int STAGES = 3;
    private static final int MEMBERS = 5;
    private static final int TIE_BREAKS = 3;

    @Inject
    Admissions calls;

    private Long programme;
    private Integer year;
    private LocalDate applyBy;
    private Integer appealDays;
    private LocalDate studyFrom;
    private LocalDate studyTo;
    private Integer semesters;
    private String degreeKk;
    private String degreeRu;
    private final List<TypedStage> stages = new ArrayList<>();
    private final List<TypedMember> members = new ArrayList<>();
    private final List<TypedRule> ties = new ArrayList<>();
    private Long saved;

    @Override
    void load() {
        var found = calls.find(getId());
        var terms = found.terms();
        sees(found.version());
        programme = found.programme().id();
        year = found.year();
        applyBy = terms.applyBy();
        appealDays = terms.appealDays();
        studyFrom = terms.studyFrom();
        studyTo = terms.studyTo();
        semesters = terms.semesters();
        degreeKk = terms.degreeKk();
        degreeRu = terms.degreeRu();
        terms.stages().forEach(one -> stages.add(TypedStage.of(one)));
        terms.commission().forEach(one -> members.add(TypedMember.of(one)));
        terms.tieBreaks().forEach(one -> ties.add(TypedRule.of(one)));
    }

    @Override
    void add() {
        saved = calls.draft(programme, year, terms()).id();
    }

    @Override
    void correct() {
        saved = calls.correct(getId(), seen(), terms(), getReason()).id();
    }

    @Override
    String next() {
        return "preparation-call?faces-redirect=true&id=" + saved;
    }

    private Admission.Terms terms() {
        return new Admission.Terms(
                applyBy,
                appealDays,
                studyFrom,
                studyTo,
                semesters,
                degreeKk,
                degreeRu,
                stages.stream()
                        .filter(TypedStage::isTyped)
                        .map(TypedStage::stage)
                        .toList(),
                members.stream()
                        .filter(TypedMember::isTyped)
                        .map(TypedMember::member)
                        .toList(),
                ties.stream()
                        .map(TypedRule::getRule)
                        .filter(rule -> rule != null)
                        .toList());
    }

    public List<TypedStage> getStages() {
        while (stages.size() < STAGES) {
            stages.add(new TypedStage());
        }
        return stages;
    }

    public List<TypedMember> getMembers() {
        while (members.size() < MEMBERS) {
            members.add(new TypedMember());
        }
        return members;
    }

    public List<TypedRule> getTies() {
        while (ties.size() < TIE_BREAKS) {
            ties.add(new TypedRule());
        }
        return ties;
    }

    /** What may break a tie. */
    public List<String> getRules() {
        return Stream.concat(
                        IntStream.rangeClosed(1, getStages().size()).mapToObj(stage -> "STAGE:" + stage),
                        Stream.of("SERVICE", "APPLIED"))
                .toList();
    }

    public Long getProgramme() {
        return programme;
    }

    public void setProgramme(Long chosen) {
        programme = chosen;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer typed) {
        year = typed;
    }

    public LocalDate getApplyBy() {
        return applyBy;
    }

    public void setApplyBy(LocalDate typed) {
        applyBy = typed;
    }

    public Integer getAppealDays() {
        return appealDays;
    }

    public void setAppealDays(Integer typed) {
        appealDays = typed;
    }

    public LocalDate getStudyFrom() {
        return studyFrom;
    }

    public void setStudyFrom(LocalDate typed) {
        studyFrom = typed;
    }

    public LocalDate getStudyTo() {
        return studyTo;
    }

    public void setStudyTo(LocalDate typed) {
        studyTo = typed;
    }

    public Integer getSemesters() {
        return semesters;
    }

    public void setSemesters(Integer typed) {
        semesters = typed;
    }

    public String getDegreeKk() {
        return degreeKk;
    }

    public void setDegreeKk(String typed) {
        degreeKk = typed;
    }

    public String getDegreeRu() {
        return degreeRu;
    }

    public void setDegreeRu(String typed) {
        degreeRu = typed;
    }
}
