package kz.daiar.foundation;

import java.util.Set;
import kz.daiar.kernel.Language;

/** A user as sign-in knows him: a viewer that can be kept, and handed to another thread. */
public record Account(
        String name, Set<Role> roles, Set<String> employers, Language language, String fullName, String iin)
        implements Viewer {

    /** Nobody has signed in: no role, no employer. */
    public static final Account NOBODY = new Account("", Set.of(), Set.of(), Language.EN);

    /** The house itself: nightly runs, work resumed after a restart. */
    public static final Account HOUSE = new Account("daiar", Set.of(Role.SYSTEM), Set.of(), Language.EN);

    public Account {
        roles = Set.copyOf(roles);
        employers = Set.copyOf(employers);
        fullName = written(fullName);
        iin = written(iin);
    }

    private static String written(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Who is no person on record. */
    public Account(String name, Set<Role> roles, Set<String> employers, Language language, String fullName) {
        this(name, roles, employers, language, fullName, null);
    }

    /** Whom no paper names. */
    public Account(String name, Set<Role> roles, Set<String> employers, Language language) {
        this(name, roles, employers, language, null);
    }

    /** A copy of what {@code viewer} is now, which outlives his request. */
    public static Account of(Viewer viewer) {
        return new Account(
                viewer.name(), viewer.roles(), viewer.employers(), viewer.language(), viewer.fullName(), viewer.iin());
    }

    public Account speaking(Language other) {
        return new Account(name, roles, employers, other, fullName, iin);
    }
}
