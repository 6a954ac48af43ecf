package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import kz.daiar.duties.Duties;
import kz.daiar.duties.DutyKey;
import kz.daiar.duties.Explained;
import kz.daiar.duties.Explanations;
import kz.daiar.foundation.NotHere;
import kz.daiar.norms.FactRef;
import kz.daiar.registry.Persons;

/** The explanation of one duty: each step, each training, each fact with its source, the words of the law; and its sheet. */
@Named
@RequestScoped
public class DutyPage {

    @Inject
    Explanations explanations;

    @Inject
    Duties duties;

    @Inject
    Persons persons;

    @Inject
    TwoClocks clocks;

    @Inject
    PageLanguage language;

    private String iin;
    private String duty;
    private Explained explained;
    private DutyView view;

    /**
     * Stops with 404 when the viewer sees no such person; leads to his card when he has no such duty at the moment, as when
     * it was moved since.
     */
    public String open() {
        if (iin == null) {
            throw NotHere.named("person");
        }
        persons.find(iin);
        try {
            explained = explanations.one(iin, clocks.moment(), DutyKey.parse(duty));
        } catch (NotHere moved) {
            return "card?faces-redirect=true&iin=" + iin;
        }
        view = new DutyView(
                explained.duty(),
                explained.key(),
                clocks.getAsOf(),
                language.language(),
                duties.norms(clocks.moment()));
        return null;
    }

    /** The sheet as a file. */
    public void print() throws IOException {
        explained = explanations.one(iin, clocks.moment(), DutyKey.parse(duty));
        FileAnswer.paper(iin + "-" + explained.key(), explanations.printed(explained));
    }

    public Explained getExplained() {
        return explained;
    }

    public DutyView getView() {
        return view;
    }

    /** When it was judged. */
    public String getMade() {
        return HouseDay.MOMENT.format(explained.made());
    }

    /** The form in which a fact is corrected. */
    public String form(FactRef.Kind kind) {
        return switch (kind) {
            case APPOINTMENT -> "post";
            case CAREER_PLAN -> "plan";
            case APPRAISAL -> "appraisal";
            case TRAINING -> "training";
        };
    }

    /** What the page was asked for, without the moment. */
    public Map<String, String> getKept() {
        return new Query().with("iin", iin).with("duty", duty).pairs();
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String asked) {
        iin = asked;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String asked) {
        duty = asked;
    }
}
