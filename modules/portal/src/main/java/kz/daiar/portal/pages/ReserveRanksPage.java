package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.daiar.foundation.Page;
import kz.daiar.reserve.ServantRanks;
import kz.daiar.reserve.ServantRanks.Ranked;

/** The servants of the viewer's bodies with the ranks of their positions; whose is missing, is written down from here. */
@Named
@RequestScoped
public class ReserveRanksPage {

    @Inject
    ServantRanks servants;

    private String employer;
    private String name;
    private boolean missing;
    private String after;
    private Page<Ranked> page;

    public Page<Ranked> getPage() {
        if (page == null) {
            page = servants.page(new ServantRanks.Search(employer, name, missing), after, Page.USUAL_SIZE);
        }
        return page;
    }

    /** What was asked for, as an address writes it. */
    public String getQuery() {
        return new Query()
                .with("employer", employer)
                .with("name", name)
                .with("missing", missing ? "true" : null)
                .toString();
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String bin) {
        employer = Query.typed(bin);
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = Query.typed(typed);
    }

    public boolean isMissing() {
        return missing;
    }

    public void setMissing(boolean ticked) {
        missing = ticked;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String iin) {
        after = Query.typed(iin);
    }
}
