package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import kz.daiar.duties.Duties;
import kz.daiar.duties.Moment;
import kz.daiar.foundation.NotHere;
import kz.daiar.norms.Evaluation;
import kz.daiar.norms.Facts;

/** One person's card on a day: his duties, each with its reasons and the law, over what is on record about him. */
@Named
@RequestScoped
public class CardPage {

    private static final Comparator<DutyView> PENDING_FIRST = Comparator.comparing(DutyView::isPending)
            .thenComparing(view -> view.duty().arose())
            .reversed();

    @Inject
    Duties duties;

    @Inject
    HouseDay day;

    @Inject
    PageLanguage language;

    @Inject
    CareerNames names;

    private String iin;
    private LocalDate asOf;
    private Evaluation evaluation;
    private Facts facts;

    /** Stops with 404 when the viewer sees no such person. */
    public void open() {
        if (iin == null) {
            throw NotHere.named("person");
        }
        var moment = Moment.on(getAsOf());
        evaluation = duties.of(iin, moment).evaluation();
        facts = duties.factsOf(iin, moment).knownOn(getAsOf());
    }

    /** His duties, what is asked of him now before what is over. */
    public List<DutyView> getDuties() {
        return evaluation.duties().stream()
                .map(duty -> new DutyView(duty, getAsOf(), language.language(), duties.norms()))
                .sorted(PENDING_FIRST)
                .toList();
    }

    public SortedSet<String> getGaps() {
        return evaluation.gaps();
    }

    public TimeLine getLine() {
        return TimeLine.of(facts, evaluation.duties(), getAsOf(), names);
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String asked) {
        iin = asked;
    }

    /** The day of the card: the one asked for, else the day of the house. */
    public LocalDate getAsOf() {
        return asOf == null ? day.today() : asOf;
    }

    public void setAsOf(LocalDate asked) {
        asOf = asked;
    }
}
