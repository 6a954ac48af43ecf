package kz.daiar.norms.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.daiar.kernel.DateRange;

/** Position category → venue, in dated versions; what the act leaves open is named as a gap, never filled. */
public record CategoryTable(String name, List<Version> versions) {

    public record Version(DateRange inForce, List<Row> rows, Gap unlisted, Gap missing) {}

    public record Row(List<CategoryPattern> when, String then, Basis basis) {}

    /** A hole of the law or of the record. */
    public record Gap(String code, Basis basis) {}

    /** The version in force on a day. */
    public Optional<Version> on(LocalDate day) {
        return versions.stream().filter(v -> v.inForce().contains(day)).findFirst();
    }

    /** Either the row of the category or the gap it falls into. */
    public record Found(Row row, Gap gap) {}

    /** Looks a canonical category up; null when the record has none. */
    public Found find(String category, LocalDate day) {
        var version = on(day).orElseThrow(() -> new IllegalStateException("no version of " + name + " on " + day));
        if (category == null) {
            return new Found(null, version.missing());
        }
        for (var row : version.rows()) {
            if (row.when().stream().anyMatch(pattern -> pattern.matches(category))) {
                return new Found(row, null);
            }
        }
        return new Found(null, version.unlisted());
    }
}
