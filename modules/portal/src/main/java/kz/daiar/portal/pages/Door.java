package kz.daiar.portal.pages;

import java.util.Locale;

/** The doors in the head of each page, in their order. Whom a door is open to stands in the table of pages. */
public enum Door {
    OWN_CARD("/own-card.xhtml"),
    WORKLIST("/worklist.xhtml"),
    LEDGER("/ledger.xhtml"),
    PERSONS("/persons.xhtml"),
    EMPLOYERS("/employers.xhtml"),
    RESERVE("/reserve.xhtml"),
    PREPARATION("/preparation.xhtml"),
    GROUPS("/groups.xhtml"),
    IMPORT("/import.xhtml"),
    ACTS("/acts.xhtml"),
    USERS("/users.xhtml");

    private final String path;

    Door(String path) {
        this.path = path;
    }

    public String getPath() {
        return path;
    }

    public String getTextKey() {
        return textKey("door", this);
    }

    /** The key under which the texts name a constant: {@code role.hr-officer}. */
    static String textKey(String section, Enum<?> constant) {
        return section + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
