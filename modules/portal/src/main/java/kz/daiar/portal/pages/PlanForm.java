package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.registry.CareerPlanEntry;
import kz.daiar.registry.Service;

/** An entry of a person's career plan, new or corrected. */
@Named
@ViewScoped
public class PlanForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Service service;

    private String iin;
    private LocalDate from;
    private List<String> fields = new ArrayList<>();
    private String otherFields;

    @Override
    void load() {
        var entry = service.careerPlanEntry(getId());
        sees(entry.version());
        iin = entry.person().iin();
        from = entry.facts().from();
        fields = new ArrayList<>(entry.facts().fields());
    }

    @Override
    void add() {
        service.plan(iin, facts());
    }

    @Override
    void correct() {
        service.correctPlan(getId(), seen(), facts(), getReason());
    }

    @Override
    String next() {
        return "card?faces-redirect=true&iin=" + iin;
    }

    private CareerPlanEntry.Facts facts() {
        return new CareerPlanEntry.Facts(from, codes(fields, otherFields));
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String typed) {
        iin = typed;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate typed) {
        from = typed;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> typed) {
        fields = typed;
    }

    public String getOtherFields() {
        return otherFields;
    }

    public void setOtherFields(String typed) {
        otherFields = typed;
    }
}
