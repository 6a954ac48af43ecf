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

    private List<Employers.Named> seen;
    private List<Choice> choices;

    /** Whether they fit into one list. */
    public boolean isFew() {
        return seen().size() <= Page.LARGEST_SIZE;
    }

    /** The bodies by name, each with its BIN. */
    public List<Choice> getChoices() {
        if (choices == null) {
            choices = seen().stream()
                    .map(one -> new Choice(one.bin(), one.name().in(language.language())))
                    .sorted(Comparator.comparing(Choice::getName))
                    .toList();
        }
        return choices;
    }

    /** One more than a list holds, where there are more. */
    private List<Employers.Named> seen() {
        if (seen == null) {
            seen = employers.names(Page.LARGEST_SIZE + 1);
        }
        return seen;
    }
}
