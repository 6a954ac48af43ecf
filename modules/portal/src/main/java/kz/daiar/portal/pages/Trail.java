package kz.daiar.portal.pages;

import java.util.Map;

/** Which pages lie behind which door. */
final class Trail {

    private static final Map<String, Door> BEHIND = Map.ofEntries(
            Map.entry("/worklist.xhtml", Door.WORKLIST),
            Map.entry("/persons.xhtml", Door.PERSONS),
            Map.entry("/card.xhtml", Door.PERSONS),
            Map.entry("/employers.xhtml", Door.EMPLOYERS),
            Map.entry("/employer.xhtml", Door.EMPLOYERS),
            Map.entry("/import.xhtml", Door.IMPORT),
            Map.entry("/acts.xhtml", Door.ACTS),
            Map.entry("/act.xhtml", Door.ACTS),
            Map.entry("/users.xhtml", Door.USERS));

    private Trail() {}

    /** The door {@code path} lies behind; null for a page that belongs to none. */
    static Door doorTo(String path) {
        return path == null ? null : BEHIND.get(path);
    }
}
