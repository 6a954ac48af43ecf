package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.foundation.Viewer;
import kz.daiar.training.Programme;
import kz.daiar.training.Programmes;
import kz.daiar.training.Providers;

/** A programme, new or corrected while it is a draft. */
@Named
@ViewScoped
public class ProgrammeForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Programmes programmes;

    @Inject
    Providers all;

    @Inject
    Viewer viewer;

    @Inject
    PageLanguage language;

    private String provider;
    private String kind = "UPGRADING";
    private String titleKk;
    private String titleRu;
    private List<String> populations = new ArrayList<>(List.of("CORPS_B"));
    private int hours;
    private boolean part;
    private String form = "FULL_TIME";
    private List<String> languages = new ArrayList<>(List.of("kk", "ru"));
    private List<String> fields = new ArrayList<>();
    private String otherFields;
    private List<String> competences = new ArrayList<>();
    private boolean foreignLecturers;

    @Override
    void load() {
        var programme = programmes.find(getId());
        var facts = programme.facts();
        sees(programme.version());
        provider = programme.provider().bin();
        kind = facts.kind();
        titleKk = facts.titleKk();
        titleRu = facts.titleRu();
        populations = new ArrayList<>(facts.populations());
        hours = facts.hours();
        part = facts.part();
        form = facts.form();
        languages = new ArrayList<>(facts.languages());
        fields = new ArrayList<>(facts.fields());
        competences = new ArrayList<>(facts.competences());
        foreignLecturers = facts.foreignLecturers();
    }

    @Override
    void add() {
        programmes.draft(provider, facts());
    }

    @Override
    void correct() {
        programmes.correct(getId(), seen(), facts(), getReason());
    }

    @Override
    String next() {
        return "programmes?faces-redirect=true";
    }

    private Programme.Facts facts() {
        return new Programme.Facts(
                titleKk,
                titleRu,
                kind,
                populations,
                hours,
                part,
                form,
                languages,
                codes(fields, otherFields),
                competences,
                foreignLecturers);
    }

    /** The providers the viewer works for; all of them for whoever looks over everything. */
    public List<Choice> getProviders() {
        return all.all().stream()
                .filter(one -> viewer.seesEverything() || viewer.employers().contains(one.bin()))
                .map(one -> new Choice(one.bin(), one.name(language.language())))
                .toList();
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String typed) {
        provider = typed;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String typed) {
        kind = typed;
    }

    public String getTitleKk() {
        return titleKk;
    }

    public void setTitleKk(String typed) {
        titleKk = typed;
    }

    public String getTitleRu() {
        return titleRu;
    }

    public void setTitleRu(String typed) {
        titleRu = typed;
    }

    public List<String> getPopulations() {
        return populations;
    }

    public void setPopulations(List<String> typed) {
        populations = typed;
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int typed) {
        hours = typed;
    }

    public boolean isPart() {
        return part;
    }

    public void setPart(boolean typed) {
        part = typed;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String typed) {
        form = typed;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> typed) {
        languages = typed;
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

    public List<String> getCompetences() {
        return competences;
    }

    public void setCompetences(List<String> typed) {
        competences = typed;
    }

    public boolean isForeignLecturers() {
        return foreignLecturers;
    }

    public void setForeignLecturers(boolean typed) {
        foreignLecturers = typed;
    }
}
