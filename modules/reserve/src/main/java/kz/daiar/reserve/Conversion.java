package kz.daiar.reserve;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.daiar.kernel.LocalText;

/**
 * How a body filled the positions it keeps a reserve for, in a year.
 *
 * @param all appointments to such positions
 * @param fromReserve of people who stood in the reserve for them
 * @param vacant days the positions stood vacant before, on average; null when it is known of none
 */
public record Conversion(
        String employerBin, LocalText employerName, int year, long all, long fromReserve, Long vacant) {

    private record Key(String bin, int year) {}

    /** A line for each body and year, the latest year first. */
    public static List<Conversion> of(List<FilledPosition> filled) {
        return filled.stream()
                .collect(Collectors.groupingBy(
                        one -> new Key(one.employerBin(), one.day().getYear())))
                .values()
                .stream()
                .map(Conversion::line)
                .sorted(Comparator.comparing(Conversion::year).reversed().thenComparing(line -> line.employerName()
                        .kk()))
                .toList();
    }

    private static Conversion line(List<FilledPosition> filled) {
        var first = filled.get(0);
        var vacant = filled.stream()
                .map(FilledPosition::vacant)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
        return new Conversion(
                first.employerBin(),
                first.employerName(),
                first.day().getYear(),
                filled.size(),
                filled.stream().filter(FilledPosition::isFromReserve).count(),
                vacant.isPresent() ? Math.round(vacant.getAsDouble()) : null);
    }

    /** Of a hundred appointments, how many from the reserve. */
    public long percent() {
        return Math.round(100.0 * fromReserve / all);
    }
}
