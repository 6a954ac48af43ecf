package kz.daiar.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures of one run: a table on the terminal, and a file beside it. */
final class Report {

    private static final String LINE = "%-66s %12s %-8s %10s  %s";

    private final int people;
    private final LocalDate date;
    private final List<Figure> figures = new ArrayList<>();

    Report(int people, LocalDate date) {
        this.people = people;
        this.date = date;
    }

    void add(List<Figure> more) {
        figures.addAll(more);
    }

    String table() {
        var machine = Machine.here();
        var head = String.format(
                "%d people, %s, %d cores, %s GiB, JDK %s%n",
                people, machine.processor(), machine.cores(), machine.gibibytes(), machine.jdk());
        return head
                + String.format(LINE + "%n", "what", "measured", "", "goal", "")
                + figures.stream().map(Report::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Figure figure) {
        var goal = figure.goal() == null ? "" : (figure.least() ? "≥ " : "≤ ") + shown(figure.goal());
        return String.format(LINE, figure.what(), shown(figure.measured()), figure.unit(), goal, figure.verdict())
                .stripTrailing();
    }

    private static String shown(double value) {
        var pattern = value >= 1000 ? "%,.0f" : value >= 100 ? "%.0f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value);
    }

    /** Writes the figures as JSON. */
    void write(Path file) throws IOException {
        var machine = Machine.here();
        var json = new StringBuilder("{\n");
        json.append("  \"date\": ").append(quoted(date.toString())).append(",\n");
        json.append("  \"people\": ").append(people).append(",\n");
        json.append(String.format(
                "  \"machine\": {\"processor\": %s, \"cores\": %d, \"gibibytes\": %s, \"jdk\": %s},\n",
                quoted(machine.processor()), machine.cores(), machine.gibibytes(), quoted(machine.jdk())));
        json.append("  \"figures\": [\n");
        json.append(figures.stream().map(Report::json).collect(Collectors.joining(",\n", "", "\n")));
        json.append("  ]\n}\n");
        Files.writeString(file, json);
    }

    private static String json(Figure figure) {
        return String.format(
                Locale.ROOT,
                "    {\"code\": %s, \"what\": %s, \"measured\": %.3f, \"unit\": %s, \"goal\": %s, \"least\": %b, \"verdict\": %s}",
                quoted(figure.code()),
                quoted(figure.what()),
                figure.measured(),
                quoted(figure.unit()),
                figure.goal(),
                figure.least(),
                quoted(figure.verdict()));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
