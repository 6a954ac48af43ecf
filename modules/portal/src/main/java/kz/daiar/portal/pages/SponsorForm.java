package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.daiar.foreignfunded.Offers;
import kz.daiar.foreignfunded.Sponsor;

/** Who helps with training abroad; new or corrected. */
@Named
@ViewScoped
public class SponsorForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Offers offers;

    private String kind;
    private String nameKk;
    private String nameRu;
    private String country;
    private String lawfulness;

    @Override
    void load() {
        var sponsor = offers.sponsor(getId());
        var facts = sponsor.facts();
        sees(sponsor.version());
        kind = facts.kind();
        nameKk = facts.nameKk();
        nameRu = facts.nameRu();
        country = facts.country();
        lawfulness = facts.lawfulness();
    }

    @Override
    void add() {
        offers.addSponsor(facts());
    }

    @Override
    void correct() {
        offers.correctSponsor(getId(), seen(), facts(), getReason());
    }

    @Override
    String next() {
        return "foreign?faces-redirect=true";
    }

    private Sponsor.Facts facts() {
        return new Sponsor.Facts(kind, nameKk, nameRu, country, Query.typed(lawfulness));
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String typed) {
        kind = typed;
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

    public String getCountry() {
        return country;
    }

    public void setCountry(String typed) {
        country = typed;
    }

    public String getLawfulness() {
        return lawfulness;
    }

    public void setLawfulness(String typed) {
        lawfulness = typed;
    }
}
