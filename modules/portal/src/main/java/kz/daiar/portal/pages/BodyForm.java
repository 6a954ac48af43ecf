package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Employers;

/** A body or organisation, new or corrected. Bodies are known by their BIN, which is never corrected. */
@Named
@ViewScoped
public class BodyForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Employers employers;

    private String bin;
    private String kind = "STATE_BODY";
    private String level;
    private String nameKk;
    private String nameRu;
    private String region;
    private String parent;

    private boolean correction;

    /** Whether the one with this key is to be corrected: the address says so. */
    @Override
    public boolean isCorrection() {
        return correction;
    }

    public void setCorrection(boolean asked) {
        correction = asked;
    }

    @Override
    void load() {
        var employer = employers.find(bin);
        var facts = employer.facts();
        sees(employer.version());
        kind = facts.kind();
        level = facts.level();
        nameKk = facts.nameKk();
        nameRu = facts.nameRu();
        region = facts.region();
        parent = employer.parent() == null ? null : employer.parent().bin();
    }

    @Override
    void add() {
        employers.add(bin, facts(), parent);
    }

    @Override
    void correct() {
        employers.correct(bin, seen(), facts(), parent, getReason());
    }

    @Override
    String next() {
        return "employer?faces-redirect=true&bin=" + bin;
    }

    private Employer.Facts facts() {
        return new Employer.Facts(kind, level, nameKk, nameRu, region);
    }

    public String getBin() {
        return bin;
    }

    public void setBin(String typed) {
        bin = typed;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String typed) {
        kind = typed;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String typed) {
        level = typed;
    }

    public String getNameKk() {
        return nameKk;
    }

    public void setNameKk(String typed) {
        nameKk = typed;
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String typed) {
        nameRu = typed;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String typed) {
        region = typed;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String typed) {
        parent = typed;
    }
}
