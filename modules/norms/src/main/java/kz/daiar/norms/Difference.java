package kz.daiar.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.daiar.kernel.DateRange;
import kz.daiar.norms.engine.ActLine;
import kz.daiar.norms.rule.CategoryTable;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.VenueRule;

/** From which day on two sets of norms raise duties by different words. */
final class Difference {

    private static final DateRange ALWAYS = DateRange.since(LocalDate.MIN);

    private final List<ActLine> before;
    private final List<ActLine> after;

    Difference(List<ActLine> before, List<ActLine> after) {
        this.before = before;
        this.after = after;
    }

    /** The first day; empty when the duty rules are the same on every day. */
    Optional<LocalDate> firstDay() {
        var days = new TreeSet<LocalDate>();
        Stream.concat(before.stream(), after.stream()).forEach(line -> turningDays(line, days));
        return days.stream()
                .filter(day -> !on(before, day).equals(on(after, day)))
                .findFirst();
    }

    private static void turningDays(ActLine line, Set<LocalDate> days) {
        line.acts().forEach(act -> act.inForce().forEach(range -> add(range, days)));
        for (var history : line.duties()) {
            for (var wording : history.wordings()) {
                add(wording.inForce(), days);
                if (wording.venue().table() != null) {
                    wording.venue().table().versions().forEach(version -> add(version.inForce(), days));
                }
            }
        }
    }

    private static void add(DateRange range, Set<LocalDate> days) {
        days.add(range.from());
        if (range.until() != null) {
            days.add(range.until());
        }
    }

    /** What is in force on a day, without the days it holds for: acts, wordings, mergers. */
    private static Set<Object> on(List<ActLine> lines, LocalDate day) {
        var picture = new HashSet<Object>();
        for (var line : lines) {
            line.acts().stream()
                    .filter(act -> act.isInForce(day))
                    .forEach(act -> picture.add(List.of(act.slug(), act.binds())));
            var wordings = new ArrayList<DutyRule>();
            line.duties().forEach(history -> wordings.addAll(history.wordings()));
            wordings.stream()
                    .filter(wording -> wording.inForce().contains(day))
                    .forEach(wording -> picture.add(timeless(wording, day)));
            line.merges().stream()
                    .filter(merge -> isInForce(line, merge.act(), day))
                    .forEach(picture::add);
        }
        return picture;
    }

    private static boolean isInForce(ActLine line, String slug, LocalDate day) {
        return line.acts().stream().anyMatch(act -> act.slug().equals(slug) && act.isInForce(day));
    }

    private static DutyRule timeless(DutyRule wording, LocalDate day) {
        return wording.during(ALWAYS).at(timeless(wording.venue(), day));
    }

    private static VenueRule timeless(VenueRule venue, LocalDate day) {
        var table = venue.table();
        if (table == null) {
            return venue;
        }
        var version = table.on(day).map(one -> one.during(ALWAYS)).stream().toList();
        return new VenueRule(
                new CategoryTable(table.name(), version),
                venue.any(),
                venue.certified(),
                venue.funded(),
                venue.basis());
    }
}
