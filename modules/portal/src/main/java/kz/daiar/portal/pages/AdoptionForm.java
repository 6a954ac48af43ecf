package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.daiar.registry.Adoption;
import kz.daiar.registry.Employers;

/** A body's decision to live by an act, new or corrected. */
@Named
@ViewScoped
public class AdoptionForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Employers employers;

    private String bin;
    private String act;
    private LocalDate from;
    private LocalDate to;
    private String decisionNo;
    private LocalDate decisionDay;

    @Override
    void load() {
        var adoption = employers.adoption(getId());
        var facts = adoption.facts();
        sees(adoption.version());
        bin = adoption.employer().bin();
        act = facts.act();
        from = facts.from();
        to = facts.to();
        decisionNo = facts.decisionNo();
        decisionDay = facts.decisionDay();
    }

    @Override
    void add() {
        employers.adopt(bin, facts());
    }

    @Override
    void correct() {
        employers.correctAdoption(getId(), seen(), facts(), getReason());
    }

    @Override
    String next() {
        return "employer?faces-redirect=true&bin=" + bin;
    }

    private Adoption.Facts facts() {
        return new Adoption.Facts(act, from, to, decisionNo, decisionDay);
    }

    public String getBin() {
        return bin;
    }

    public void setBin(String typed) {
        bin = typed;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String typed) {
        act = typed;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate typed) {
        from = typed;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate typed) {
        to = typed;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String typed) {
        decisionNo = typed;
    }

    public LocalDate getDecisionDay() {
        return decisionDay;
    }

    public void setDecisionDay(LocalDate typed) {
        decisionDay = typed;
    }
}
