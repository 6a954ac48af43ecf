package kz.daiar.portal.pages;

import static kz.daiar.foundation.Role.ADMIN;
import static kz.daiar.foundation.Role.AUDITOR;
import static kz.daiar.foundation.Role.AUTHORISED_BODY;
import static kz.daiar.foundation.Role.HEAD;
import static kz.daiar.foundation.Role.HR_OFFICER;
import static kz.daiar.foundation.Role.LAWYER;
import static kz.daiar.foundation.Role.PROVIDER;
import static kz.daiar.foundation.Role.SERVANT;
import static kz.daiar.foundation.Role.UNIT_HEAD;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;

/** The doors in the head of each page, in their order, and whom each is shown to. */
public enum Door {
    WORKLIST("/worklist.xhtml", HR_OFFICER, HEAD, AUTHORISED_BODY, UNIT_HEAD, AUDITOR, LAWYER),
    PERSONS("/persons.xhtml", HR_OFFICER, HEAD, AUTHORISED_BODY, UNIT_HEAD, AUDITOR, LAWYER),
    EMPLOYERS("/employers.xhtml", HR_OFFICER, HEAD, AUTHORISED_BODY, UNIT_HEAD, AUDITOR, LAWYER),
    IMPORT("/import.xhtml", HR_OFFICER, AUTHORISED_BODY),
    ACTS("/acts.xhtml", HR_OFFICER, HEAD, AUTHORISED_BODY, PROVIDER, UNIT_HEAD, SERVANT, LAWYER, AUDITOR, ADMIN),
    USERS("/users.xhtml", ADMIN);

    private final String path;
    private final Set<Role> roles;

    Door(String path, Role first, Role... others) {
        this.path = path;
        this.roles = EnumSet.of(first, others);
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

    /** Whether {@code viewer} finds this door in the head of his pages. */
    boolean isShownTo(Viewer viewer) {
        return viewer.roles().stream().anyMatch(roles::contains);
    }
}
