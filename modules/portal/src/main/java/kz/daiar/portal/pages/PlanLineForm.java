package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.upgrading.PlanChanges;
import kz.daiar.upgrading.PlanLine;

/** A line of a drafted plan: another quarter, programme, organisation, volume; or none. */
@Named
@ViewScoped
public class PlanLineForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    PlanChanges changes;

    @Inject
    PageLanguage language;

    @Inject
    LawWords law;

    private Long plan;
    private String person;
    private List<Choice> programmes = new ArrayList<>();
    private List<Choice> venues = new ArrayList<>();
    private int quarter;
    private String venue;
    private Integer hours;
    private Long programme;
    private boolean leftOut;

    @Override
    @Transactional
    public void open() {
        if (!isCorrection()) {
            throw NotHere.named("line of a plan");
        }
        load();
    }

    @Override
    void load() {
        var line = changes.find(getId());
        sees(line.version());
        plan = line.plan().id();
        person = line.person().fullName();
        var planned = line.planned();
        quarter = planned.quarter();
        venue = planned.venue();
        hours = planned.hours();
        programme = planned.programme() == null ? null : planned.programme().id();
        leftOut = line.leftOut();
        choices(line);
    }

    private void choices(PlanLine line) {
        venues = line.venues().stream()
                .map(code -> new Choice(code, law.name("venue", code)))
                .toList();
        programmes = changes.answering(line).stream()
                .map(one -> new Choice(
                        String.valueOf(one.id()),
                        one.title(language.language()) + ", " + one.provider().name(language.language()) + ", "
                                + one.hours()))
                .toList();
    }

    @Override
    void add() {
        throw new IllegalStateException("lines come from duties");
    }

    @Override
    void correct() {
        if (leftOut) {
            changes.leaveOut(getId(), seen(), getReason());
        } else {
            changes.change(getId(), seen(), new PlanChanges.Wish(quarter, venue, hours, programme), getReason());
        }
    }

    @Override
    String next() {
        return "upgrading-plan?faces-redirect=true&id=" + plan;
    }

    public Long getPlan() {
        return plan;
    }

    public String getPerson() {
        return person;
    }

    public List<Choice> getProgrammes() {
        return programmes;
    }

    public List<Choice> getVenues() {
        return venues;
    }

    public int getQuarter() {
        return quarter;
    }

    public void setQuarter(int chosen) {
        quarter = chosen;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String chosen) {
        venue = chosen;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer typed) {
        hours = typed;
    }

    public Long getProgramme() {
        return programme;
    }

    public void setProgramme(Long chosen) {
        programme = chosen;
    }

    public boolean isLeftOut() {
        return leftOut;
    }

    public void setLeftOut(boolean ticked) {
        leftOut = ticked;
    }
}
