package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.daiar.foundation.Page;
import kz.daiar.registry.Person;
import kz.daiar.registry.Persons;

/** Finds people by name or IIN. */
@Named
@RequestScoped
public class PersonsPage {

    @Inject
    Persons persons;

    private String text;
    private String after;
    private Page<Person> page;

    public Page<Person> getPage() {
        if (page == null) {
            page = persons.page(text, after, Page.USUAL_SIZE);
        }
        return page;
    }

    /** What was asked for, as an address writes it. */
    public String getQuery() {
        return new Query().with("q", text).toString();
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String iin) {
        after = iin;
    }
}
