package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.daiar.reserve.Ranks;
import kz.daiar.reserve.ServantRank;

/** The rank of the position a servant holds, and by what it is known; new or corrected. */
@Named
@ViewScoped
public class ServantRankForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Ranks ranks;

    private String iin;
    private Integer rank;
    private LocalDate from;
    private LocalDate to;
    private String source;

    @Override
    void load() {
        var found = ranks.find(getId());
        sees(found.version());
        iin = found.appointment().person().iin();
        rank = found.facts().rank();
        from = found.facts().from();
        to = found.facts().to();
        source = found.facts().source();
    }

    @Override
    void add() {
        ranks.record(iin, facts());
    }

    @Override
    void correct() {
        ranks.correct(getId(), seen(), facts(), getReason());
    }

    @Override
    String next() {
        return "card?faces-redirect=true&iin=" + iin;
    }

    private ServantRank.Facts facts() {
        return new ServantRank.Facts(rank, from, to, source);
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String asked) {
        iin = asked;
    }

    public Integer getRank() {
        return rank;
    }

    public void setRank(Integer typed) {
        rank = typed;
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

    public String getSource() {
        return source;
    }

    public void setSource(String typed) {
        source = typed;
    }
}
