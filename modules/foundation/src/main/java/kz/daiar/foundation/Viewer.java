package kz.daiar.foundation;

import java.util.Arrays;
import java.util.Set;
import kz.daiar.kernel.Language;

/** Who asks: inject it to learn whose name goes into the record and which employers he may see. */
public interface Viewer {

    /** The user's name, as it is written into {@code recorded_by}; empty before sign-in. */
    String name();

    Set<Role> roles();

    /** BINs of the employers he works for; each stands for its whole subtree. */
    Set<String> employers();

    Language language();

    /** Surname and initials, as the papers he signs name him; null when nobody wrote them down. */
    String fullName();

    /** IIN of the person he is; null when nobody wrote it down. */
    String iin();

    /** Whether he is this very person, and comes as such: a servant sees what is on record about himself. */
    default boolean isPerson(String other) {
        return isAny(Role.SERVANT) && other.equals(iin());
    }

    /** Whether he has one of these roles. */
    default boolean isAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles()::contains);
    }

    /** Whether he is the head of this very body (BIN): he sees those below it, but decides for his own alone. */
    default boolean isHeadOf(String bin) {
        return isAny(Role.HEAD) && employers().contains(bin);
    }

    /** Whether one of his roles looks over all employers. */
    default boolean seesEverything() {
        return roles().stream().anyMatch(Role::seesEverything);
    }
}
