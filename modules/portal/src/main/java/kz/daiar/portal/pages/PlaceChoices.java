package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import kz.daiar.foreignfunded.Places;
import kz.daiar.kernel.Language;

/** The countries and languages one may choose from, by their names in the language of the page. */
@Named("places")
@RequestScoped
public class PlaceChoices {

    @Inject
    PageLanguage language;

    private List<Choice> countries;

    public List<Choice> getCountries() {
        if (countries == null) {
            countries = named(Places.countries(), Places::country);
        }
        return countries;
    }

    public List<Choice> getLanguages() {
        return named(Places.languages(language.language()), Places::language);
    }

    private List<Choice> named(List<String> codes, BiFunction<String, Language, String> name) {
        return codes.stream()
                .map(code -> new Choice(code, name.apply(code, language.language())))
                .sorted(Comparator.comparing(
                        Choice::getName,
                        Collator.getInstance(language.language().locale())))
                .toList();
    }
}
