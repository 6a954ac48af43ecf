package kz.daiar.portal.pages;

import java.util.Map;
import java.util.Set;

/** Which pages lie behind which door. */
final class Trail {

    private static final Map<Door, Set<String>> BEHIND = Map.ofEntries(
            Map.entry(Door.OWN_CARD, Set.of("own-card", "own-reserve")),
            Map.entry(
                    Door.WORKLIST,
                    Set.of(
                            "send",
                            "orders",
                            "order",
                            "proposal",
                            "forecast",
                            "retraining",
                            "upgrading",
                            "upgrading-plan",
                            "plan-line",
                            "foreign",
                            "foreign-offer",
                            "foreign-trip",
                            "foreign-terms",
                            "foreign-sponsor",
                            "worklist")),
            Map.entry(
                    Door.PERSONS, Set.of("persons", "card", "duty", "person", "post", "training", "appraisal", "plan")),
            Map.entry(
                    Door.RESERVE,
                    Set.of(
                            "reserve",
                            "reserve-place",
                            "reserve-position",
                            "reserve-lists",
                            "reserve-review",
                            "reserve-member",
                            "reserve-work",
                            "reserve-figures",
                            "study-plan",
                            "development-item",
                            "item-step",
                            "activity",
                            "activity-result",
                            "selection",
                            "selection-terms",
                            "candidate-sheet",
                            "nomination-withdrawal",
                            "reserve-ranks",
                            "servant-rank")),
            Map.entry(Door.EMPLOYERS, Set.of("employers", "employer", "body", "position", "adoption")),
            Map.entry(
                    Door.GROUPS,
                    Set.of(
                            "groups",
                            "group",
                            "group-plan",
                            "programmes",
                            "programme",
                            "requirements",
                            "requirement",
                            "providers",
                            "cost-norms",
                            "documents",
                            "batch",
                            "series")),
            Map.entry(
                    Door.PREPARATION,
                    Set.of(
                            "preparation",
                            "preparation-call",
                            "preparation-application",
                            "preparation-terms",
                            "preparation-order",
                            "preparation-procedures",
                            "preparation-procedure")),
            Map.entry(Door.LEDGER, Set.of("ledger")),
            Map.entry(Door.IMPORT, Set.of("import")),
            Map.entry(
                    Door.ACTS,
                    Set.of(
                            "acts",
                            "act",
                            "codes",
                            "drafts",
                            "draft",
                            "simulations",
                            "simulation",
                            "simulation-duties")),
            Map.entry(Door.USERS, Set.of("users")));

    private Trail() {}

    /** The door {@code path} lies behind; null for a page that belongs to none. */
    static Door doorTo(String path) {
        var page = path == null ? "" : path.replaceAll("^/|\\.xhtml$", "");
        return BEHIND.entrySet().stream()
                .filter(behind -> behind.getValue().contains(page))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
