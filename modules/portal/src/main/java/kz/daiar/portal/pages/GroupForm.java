package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Viewer;
import kz.daiar.training.Group;
import kz.daiar.training.Groups;
import kz.daiar.training.Programme;
import kz.daiar.training.Programmes;

/** A group, planned or corrected before it runs. */
@Named
@ViewScoped
public class GroupForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Groups groups;

    @Inject
    Programmes all;

    @Inject
    Viewer viewer;

    @Inject
    PageLanguage speech;

    private Long planned;
    private String programme;
    private String code;
    private LocalDate from;
    private LocalDate to;
    private int places = 25;
    private String language = "kk";
    private String city;

    @Override
    void load() {
        var group = groups.find(getId());
        var facts = group.facts();
        sees(group.version());
        planned = group.id();
        programme = String.valueOf(group.programme().id());
        code = facts.code();
        from = facts.from();
        to = facts.to();
        places = facts.places();
        language = facts.language();
        city = facts.city();
    }

    @Override
    void add() {
        planned = groups.plan(Long.parseLong(programme), facts()).id();
    }

    @Override
    void correct() {
        groups.correct(getId(), seen(), facts(), getReason());
    }

    @Override
    String next() {
        return "group?faces-redirect=true&id=" + planned;
    }

    private Group.Facts facts() {
        return new Group.Facts(code, from, to, places, language, city);
    }

    /** The approved programmes of the viewer's providers. */
    @Transactional
    public List<Choice> getProgrammes() {
        return all.all(false).stream()
                .filter(one -> one.state() == Programme.State.APPROVED)
                .filter(one -> viewer.seesEverything()
                        || viewer.employers().contains(one.provider().bin()))
                .map(one -> new Choice(
                        String.valueOf(one.id()),
                        one.title(speech.language()) + " – " + one.provider().name(speech.language())))
                .toList();
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String typed) {
        programme = typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
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

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int typed) {
        places = typed;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String typed) {
        language = typed;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String typed) {
        city = typed;
    }
}
