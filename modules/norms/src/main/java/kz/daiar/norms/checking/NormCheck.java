package kz.daiar.norms.checking;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.NormSet.Source;

/**
 * The checks of norm files: what the strict reader refuses, and what only a look at the whole shows: holes and overlaps of
 * versions, categories and bands, duties that collide, parts without effect, and the named holes of the acts.
 */
public final class NormCheck {

    private NormCheck() {}

    /** Findings of a set that is loaded; {@code today}: the day its texts are to be verified for. */
    public static List<Finding> of(NormSet norms, LocalDate today) {
        return of(norms.sources(), today);
    }

    /**
     * Findings of files that perhaps cannot be loaded; nothing is thrown for what stands in them.
     *
     * @param sources vocabulary, interpretations, holidays, then the acts, as {@link NormSet#sources()} gives them
     */
    public static List<Finding> of(List<Source> sources, LocalDate today) {
        var found = new Findings();
        var set = new LenientReading(found).read(sources, today);
        Check.ALL.forEach(check -> check.look(set, found));
        return found.inOrder();
    }

    /** Whether the files may come into force: none of the findings is an error. */
    public static boolean isSound(List<Finding> findings) {
        return findings.stream().noneMatch(Finding::isError);
    }
}
