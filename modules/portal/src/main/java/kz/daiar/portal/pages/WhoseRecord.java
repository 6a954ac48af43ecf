package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.daiar.foundation.NotHere;
import kz.daiar.registry.Employers;
import kz.daiar.registry.Persons;

/** Whose record a form adds to: the name beside the number, or the number alone for who lies outside the viewer's bodies. */
@Named("whose")
@RequestScoped
public class WhoseRecord {

    private final Persons persons;
    private final Employers employers;
    private final PageTexts texts;
    private final PageLanguage language;

    protected WhoseRecord() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    WhoseRecord(Persons persons, Employers employers, PageTexts texts, PageLanguage language) {
        this.persons = persons;
        this.employers = employers;
        this.texts = texts;
        this.language = language;
    }

    public String person(String iin) {
        var number = texts.say("whose.person", iin == null ? "" : iin);
        try {
            return iin == null ? number : persons.find(iin).fullName() + " · " + number;
        } catch (NotHere stranger) {
            return number;
        }
    }

    public String body(String bin) {
        var number = texts.say("whose.body", bin == null ? "" : bin);
        try {
            return bin == null ? number : employers.find(bin).name(language.language()) + " · " + number;
        } catch (NotHere stranger) {
            return number;
        }
    }
}
