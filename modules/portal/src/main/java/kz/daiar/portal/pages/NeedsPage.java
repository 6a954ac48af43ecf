package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.duties.NeedFilter;
import kz.daiar.duties.NeedItem;
import kz.daiar.duties.Needs;
import kz.daiar.foundation.Page;

/** What people need to be taught though no act obliges them to it by a day: beside the lists of duties, and on a card. */
@Named
@RequestScoped
public class NeedsPage {

    @Inject
    Needs needs;

    private final Map<List<String>, Page<NeedItem>> open = new HashMap<>();
    private final Map<String, List<NeedItem>> people = new HashMap<>();

    /** The open needs of a kind in a body and those below it, the oldest first, as many as a page holds. */
    public Page<NeedItem> open(String kind, String employer) {
        return open.computeIfAbsent(
                List.of(kind, String.valueOf(employer)),
                asked -> needs.page(NeedFilter.open(employer, kind), 0, Page.USUAL_SIZE));
    }

    /** All one person needs and needed. */
    public List<NeedItem> of(String iin) {
        return people.computeIfAbsent(iin, needs::of);
    }

    /** The chip that shows how a need stands. */
    public String style(NeedItem need) {
        return switch (need.state()) {
            case OPEN -> "open";
            case MET -> "fulfilled";
            case WITHDRAWN -> "lapsed";
        };
    }

    /** The word for how a need stands. */
    public String stateKey(NeedItem need) {
        return Door.textKey("need", need.state());
    }
}
