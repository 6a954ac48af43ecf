package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.daiar.foundation.Page;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Employers;

/** Finds bodies and organisations by name or BIN. */
@Named
@RequestScoped
public class EmployersPage {

    @Inject
    Employers employers;

    private String text;
    private String after;
    private Page<Employer> page;

    public Page<Employer> getPage() {
        if (page == null) {
            page = employers.page(text, after, Page.USUAL_SIZE);
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

    public void setAfter(String bin) {
        after = bin;
    }
}
