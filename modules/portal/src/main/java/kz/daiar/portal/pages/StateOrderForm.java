package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.daiar.preparation.StateOrder;
import kz.daiar.preparation.StateOrders;

/** Places of a programme that the state orders for a year (decree-1457/10). */
@Named
@ViewScoped
public class StateOrderForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    StateOrders orders;

    private Long programme;
    private Integer year;
    private Integer places;
    private String number;
    private LocalDate issuedOn;

    @Override
    void load() {
        var found = orders.find(getId());
        var facts = found.facts();
        sees(found.version());
        programme = found.programme().id();
        year = facts.year();
        places = facts.places();
        number = facts.number();
        issuedOn = facts.issuedOn();
    }

    @Override
    void add() {
        orders.add(programme, new StateOrder.Facts(year, places, number, issuedOn));
    }

    @Override
    void correct() {
        orders.correct(getId(), seen(), new StateOrder.Facts(year, places, number, issuedOn), getReason());
    }

    @Override
    String next() {
        return "preparation?faces-redirect=true";
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

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer typed) {
        places = typed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate typed) {
        issuedOn = typed;
    }
}
