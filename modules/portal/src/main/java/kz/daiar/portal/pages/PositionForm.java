package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.registry.Demands;
import kz.daiar.registry.Positions;

/** A position of a body's staff list, new or corrected. */
@Named
@ViewScoped
public class PositionForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Positions positions;

    private String bin;
    private String titleKk;
    private String titleRu;
    private String population = "CORPS_B";
    private String category;
    private boolean leading;
    private List<String> functions = new ArrayList<>();
    private String otherFunctions;
    private String certification;

    @Override
    void load() {
        var position = positions.find(getId());
        var demands = position.demands();
        sees(position.version());
        bin = position.employer().bin();
        titleKk = position.titleKk();
        titleRu = position.titleRu();
        population = demands.population();
        category = demands.category();
        leading = demands.leading();
        functions = new ArrayList<>(demands.functions());
        certification = demands.certification();
    }

    @Override
    void add() {
        positions.add(bin, titleKk, titleRu, demands());
    }

    @Override
    void correct() {
        positions.correct(getId(), seen(), titleKk, titleRu, demands(), getReason());
    }

    @Override
    String next() {
        return "employer?faces-redirect=true&bin=" + bin;
    }

    private Demands demands() {
        return Demands.of(population, category, leading, codes(functions, otherFunctions), certification);
    }

    public String getBin() {
        return bin;
    }

    public void setBin(String typed) {
        bin = typed;
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

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String typed) {
        population = typed;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String typed) {
        category = typed;
    }

    public boolean isLeading() {
        return leading;
    }

    public void setLeading(boolean typed) {
        leading = typed;
    }

    public List<String> getFunctions() {
        return functions;
    }

    public void setFunctions(List<String> typed) {
        functions = typed;
    }

    public String getOtherFunctions() {
        return otherFunctions;
    }

    public void setOtherFunctions(String typed) {
        otherFunctions = typed;
    }

    public String getCertification() {
        return certification;
    }

    public void setCertification(String typed) {
        certification = typed;
    }
}
