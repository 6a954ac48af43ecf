package kz.daiar.foundation;

/** What a user comes for; the names stand in {@code @RolesAllowed}. */
public enum Role {
    HR_OFFICER,
    HEAD,
    AUTHORISED_BODY,
    PROVIDER,
    UNIT_HEAD,
    SERVANT,
    LAWYER,
    AUDITOR,
    ADMIN,
    SYSTEM;

    /** Whether this role looks over all employers. */
    public boolean seesEverything() {
        return switch (this) {
            case AUTHORISED_BODY, LAWYER, AUDITOR, ADMIN, SYSTEM -> true;
            case HR_OFFICER, HEAD, PROVIDER, UNIT_HEAD, SERVANT -> false;
        };
    }
}
