package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import kz.daiar.foundation.NotHere;
import kz.daiar.registry.Persons;
import kz.daiar.reserve.Ranks;
import kz.daiar.reserve.ServantRank;

/** The rank of the position a servant holds, and by what it is known; new or corrected. */
@Named
@ViewScoped
public class ServantRankForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Ranks ranks;

    @Inject
    Persons persons;

    private String iin;
    private Long sheet;
    private String person;
    private Integer rank;
    private LocalDate from;
    private LocalDate to;
    private String source;

    @Override
    @Transactional
    public void open() {
        if (isCorrection()) {
            load();
        } else if (iin != null) {
            person = persons.find(iin).fullName();
        } else {
            throw NotHere.named("rank");
        }
    }

    @Override
    void load() {
        var found = ranks.find(getId());
        sees(found.version());
        iin = found.appointment().person().iin();
        person = found.appointment().person().fullName();
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
        return sheet == null
                ? "reserve-ranks?faces-redirect=true&name=" + iin
                : "candidate-sheet?faces-redirect=true&id=" + sheet;
    }

    /** Where to go without writing anything down. */
    public String getBack() {
        return sheet == null ? "reserve-ranks.xhtml?name=" + iin : "candidate-sheet.xhtml?id=" + sheet;
    }

    public String getPerson() {
        return person;
    }

    /** The sheet of a candidate he was missed on; null when it is written down from the list. */
    public Long getSheet() {
        return sheet;
    }

    public void setSheet(Long asked) {
        sheet = asked;
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
