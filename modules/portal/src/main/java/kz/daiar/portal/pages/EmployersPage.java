package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.daiar.foundation.Page;
import kz.daiar.registry.Branch;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Employers;

/** The tree of bodies and organisations from its top, or those found by name or BIN. */
@Named
@RequestScoped
public class EmployersPage {

    @Inject
    Employers employers;

    private String text;
    private String after;
    private boolean flat;
    private Page<Employer> page;

    /** Whether the top of the tree is shown: nothing is asked for yet. */
    public boolean isTree() {
        return !flat && (text == null || text.isBlank());
    }

    public List<Branch> getTops() {
        return employers.children(null);
    }

    public Page<Employer> getPage() {
        if (page == null) {
            page = employers.page(text, after, Page.USUAL_SIZE);
        }
        return page;
    }

    /** What was asked for, as an address writes it. */
    public String getQuery() {
        return new Query().with("q", text).with("flat", flat ? true : null).toString();
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }

    public boolean isFlat() {
        return flat;
    }

    public void setFlat(boolean asked) {
        flat = asked;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String bin) {
        after = bin;
    }
}
