package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.CategoryTable;
import kz.daiar.norms.rule.VenueRule;

/** Where one venue rule lets people be trained; what its table says of a category is looked up once. */
final class Places {

    private static final String MISSING = "";

    /** The venues of one day. Those of equal meaning are one object. */
    static final class Venues {

        private final List<String> any;
        private final List<String> sorted;
        private final String profile;
        private final Basis basis;
        private final CategoryTable.Gap gap;

        private Venues(List<String> any, String profile, Basis basis, CategoryTable.Gap gap) {
            this.any = any;
            this.sorted = any.stream().sorted().toList();
            this.profile = profile;
            this.basis = basis;
            this.gap = gap;
        }

        private static Venues of(CategoryTable.Found found) {
            return found.gap() == null
                    ? new Venues(List.of(found.row().then()), null, found.row().basis(), null)
                    : new Venues(List.of(), null, found.gap().basis(), found.gap());
        }

        /** In the order of the rule. */
        List<String> any() {
            return any;
        }

        /** In alphabetical order. */
        List<String> sorted() {
            return sorted;
        }

        /** The certification profile the provider must hold, or null. */
        String profile() {
            return profile;
        }

        Basis basis() {
            return basis;
        }

        /** The hole the category falls into, or null. */
        CategoryTable.Gap gap() {
            return gap;
        }
    }

    private record Known(CategoryTable.Version version, Map<String, Venues> byCategory) {}

    private final VenueRule rule;
    private final Venues uncertified;
    private final Map<String, Venues> certified = new ConcurrentHashMap<>();
    private final List<Known> versions;

    Places(VenueRule rule) {
        this.rule = rule;
        this.uncertified = rule.table() == null ? new Venues(rule.any(), null, rule.basis(), null) : null;
        this.versions = rule.table() == null
                ? List.of()
                : rule.table().versions().stream()
                        .map(version -> new Known(version, new ConcurrentHashMap<>()))
                        .toList();
    }

    /** Whether the venue follows from the category. */
    boolean isByCategory() {
        return rule.table() != null;
    }

    /** The venues of a canonical category (or null), by the wording of the table in force on a day. */
    Venues ofCategory(String category, LocalDate day) {
        var known = known(day);
        var asked = category == null ? MISSING : category;
        var venues = known.get(asked);
        if (venues == null) {
            known.putIfAbsent(asked, Venues.of(rule.table().find(category, day)));
            venues = known.get(asked);
        }
        return venues;
    }

    private Map<String, Venues> known(LocalDate day) {
        for (var version : versions) {
            if (version.version().inForce().contains(day)) {
                return version.byCategory();
            }
        }
        throw new IllegalStateException("no version of " + rule.table().name() + " on " + day);
    }

    /** The venues for a position that requires this certification (null: none). */
    Venues ofCertification(String certification) {
        if (certification == null || rule.certified() == null) {
            return uncertified;
        }
        return certified.computeIfAbsent(
                certification,
                profile -> new Venues(
                        rule.certified().any(), profile, rule.certified().basis(), null));
    }
}
