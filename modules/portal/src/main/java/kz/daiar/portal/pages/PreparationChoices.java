package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.daiar.training.Programmes;

/** What the forms of preparation choose from. */
@Named
@RequestScoped
public class PreparationChoices {

    private static final String KIND = "PREPARATION";

    @Inject
    Programmes programmes;

    @Inject
    PageLanguage language;

    /** The programmes of preparation. */
    @Transactional
    public List<Choice> getProgrammes() {
        return programmes.all(false).stream()
                .filter(one -> one.kind().equals(KIND))
                .map(one -> new Choice(
                        String.valueOf(one.id()),
                        one.title(language.language()) + " – " + one.provider().name(language.language())))
                .toList();
    }
}
