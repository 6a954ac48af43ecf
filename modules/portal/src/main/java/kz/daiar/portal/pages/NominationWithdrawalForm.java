package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.reserve.Nominations;

/** A nomination is given up: by the personnel service, by who made it, or by the candidate himself. */
@Named
@ViewScoped
public class NominationWithdrawalForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Nominations nominations;

    @Inject
    PageLanguage language;

    @Inject
    Viewer viewer;

    private Long round;
    private String person;
    private String title;
    private boolean own;

    @Override
    @Transactional
    public void open() {
        if (!isCorrection()) {
            throw NotHere.named("nomination");
        }
        load();
    }

    @Override
    void load() {
        var found = nominations.withdrawable(getId());
        sees(found.version());
        round = found.selection().id();
        person = found.person().fullName();
        title = found.selection().position().title(language.language());
        own = viewer.isPerson(found.person().iin());
    }

    @Override
    void add() {
        throw new IllegalStateException("what was never made is not given up");
    }

    @Override
    void correct() {
        nominations.withdraw(getId(), seen(), getReason());
    }

    @Override
    String next() {
        return own ? "own-reserve?faces-redirect=true" : "selection?faces-redirect=true&id=" + round;
    }

    /** Where to go without giving it up. */
    public String getBack() {
        return own ? "own-reserve.xhtml" : "selection.xhtml?id=" + round;
    }

    public String getPerson() {
        return person;
    }

    public String getTitle() {
        return title;
    }
}
