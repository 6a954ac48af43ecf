package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import kz.daiar.foundation.Page;
import kz.daiar.registry.Employers;

/** The bodies a viewer may choose from; where they are too many for a list, he types a BIN. */
@Named("employers")
@RequestScoped
public class EmployerChoices {

    @Inject
    Employers employers;

    @Inject
    PageLanguage language;

    private Boolean few;
    private List<Choice> choices;

    /** Whether they fit into one list. */
    public boolean isFew() {
        if (few == null) {
            few = employers.page(null, null, 1).total() <= Page.LARGEST_SIZE;
        }
        return few;
    }

    /** The bodies by name, each with its BIN. */
    public List<Choice> getChoices() {
        if (choices == null) {
            choices = employers.page(null, null, Page.LARGEST_SIZE).items().stream()
                    .map(one -> new Choice(one.bin(), one.name(language.language())))
                    .sorted(Comparator.comparing(Choice::getName))
                    .toList();
        }
        return choices;
    }
}
