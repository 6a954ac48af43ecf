package kz.daiar.norms.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Versions of which a later one may say only what it changes of the one before it. */
final class Successive {

    private static final String CHANGE = "change";
    private static final Set<String> BOUNDS = Set.of("from", "to");

    private Successive() {}

    /** Each version in full: the parts a version does not change are those of the one before. */
    static List<Tree> inFull(List<Tree> versions) {
        var full = new ArrayList<Tree>();
        for (var version : versions) {
            full.add(inFull(version, full.isEmpty() ? null : full.get(full.size() - 1)));
        }
        return full;
    }

    private static Tree inFull(Tree version, Tree before) {
        if (!(version instanceof Tree.Mapping written) || !written.entries().containsKey(CHANGE)) {
            return version;
        }
        var change = written.entries().get(CHANGE);
        if (!(before instanceof Tree.Mapping base)) {
            throw new Unreadable(change.place(), ReadingTexts.of("nothing-to-change"));
        }
        return merged(base, written, change);
    }

    private static Tree.Mapping merged(Tree.Mapping base, Tree.Mapping written, Tree change) {
        var parts = new LinkedHashMap<>(base.entries());
        parts.keySet().removeAll(BOUNDS);
        parts.putAll(changed(change));
        for (var own : written.entries().entrySet()) {
            if (BOUNDS.contains(own.getKey())) {
                parts.put(own.getKey(), own.getValue());
            } else if (!own.getKey().equals(CHANGE)) {
                throw new Unreadable(own.getValue().place(), ReadingTexts.of("beside-change"));
            }
        }
        return new Tree.Mapping(written.place(), parts);
    }

    private static Map<String, Tree> changed(Tree change) {
        if (!(change instanceof Tree.Mapping parts)) {
            throw new Unreadable(change.place(), ReadingTexts.of("not-a-mapping"));
        }
        parts.entries().keySet().stream().filter(BOUNDS::contains).findFirst().ifPresent(bound -> {
            throw new Unreadable(parts.entries().get(bound).place(), ReadingTexts.of("bound-in-change"));
        });
        return parts.entries();
    }
}
