package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.registry.Appraisal;
import kz.daiar.registry.Service;

/** An annual appraisal of a person, new or corrected. */
@Named
@ViewScoped
public class AppraisalForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Service service;

    private String iin;
    private Integer year;
    private LocalDate day;
    private boolean unsatisfactory;
    private List<String> areas = new ArrayList<>();
    private String otherAreas;

    @Override
    void load() {
        var appraisal = service.appraisal(getId());
        var facts = appraisal.facts();
        sees(appraisal.version());
        iin = appraisal.person().iin();
        year = facts.year();
        day = facts.day();
        unsatisfactory = facts.unsatisfactory();
        areas = new ArrayList<>(facts.areas());
    }

    @Override
    void add() {
        service.appraise(iin, facts());
    }

    @Override
    void correct() {
        service.correctAppraisal(getId(), seen(), facts(), getReason());
    }

    @Override
    String next() {
        return "card?faces-redirect=true&iin=" + iin;
    }

    private Appraisal.Facts facts() {
        return new Appraisal.Facts(year, day, unsatisfactory, codes(areas, otherAreas));
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String typed) {
        iin = typed;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer typed) {
        year = typed;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate typed) {
        day = typed;
    }

    public boolean isUnsatisfactory() {
        return unsatisfactory;
    }

    public void setUnsatisfactory(boolean typed) {
        unsatisfactory = typed;
    }

    public List<String> getAreas() {
        return areas;
    }

    public void setAreas(List<String> typed) {
        areas = typed;
    }

    public String getOtherAreas() {
        return otherAreas;
    }

    public void setOtherAreas(String typed) {
        otherAreas = typed;
    }
}
