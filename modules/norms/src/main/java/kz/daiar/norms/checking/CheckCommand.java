package kz.daiar.norms.checking;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.reading.Unreadable;

/** {@code ./daiar norms check [DIR]}: a line a finding, then the counts; exit 0 without errors, 1 with, 2 for wrong use. */
public final class CheckCommand {

    private final PrintStream out;
    private final Language language;
    private final LocalDate today;

    CheckCommand(PrintStream out, Language language, LocalDate today) {
        this.out = out;
        this.language = language;
        this.today = today;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, language(), System.getenv("DAIAR_TODAY"), List.of(arguments)));
    }

    /** {@code held}: the day the clock is held on; none or blank for the clock's own. */
    static int run(PrintStream out, Language language, String held, List<String> arguments) {
        try {
            return new CheckCommand(out, language, today(held)).run(arguments);
        } catch (DateTimeParseException noDay) {
            out.println("DAIAR_TODAY: " + CheckTexts.of("not-a-day", held).in(language));
            return 2;
        }
    }

    /** The language of the terminal, English when the house does not speak it. */
    private static Language language() {
        var terminal = System.getenv().getOrDefault("LANG", "");
        return Language.ofTag(terminal.split("[_.]", 2)[0], Language.EN);
    }

    private static LocalDate today(String held) {
        return held == null || held.isBlank()
                ? LocalDate.now(Clock.system(ZoneId.of("Asia/Almaty")))
                : LocalDate.parse(held);
    }

    int run(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.get(0).equals("check") || arguments.size() > 2) {
            out.println("usage: ./daiar norms check [DIR]");
            return 2;
        }
        if (arguments.size() == 1) {
            return report(NormCheck.of(NormSet.shipped(), today));
        }
        var folder = Path.of(arguments.get(1));
        if (!Files.exists(folder)) {
            out.println("no such folder: " + folder);
            return 2;
        }
        return check(folder);
    }

    private int check(Path folder) {
        try {
            return report(NormCheck.of(new NormFolder(folder).over(NormSet.shipped()), today));
        } catch (Unreadable broken) {
            var found = new Findings();
            found.unreadable(broken);
            return report(found.inOrder());
        }
    }

    private int report(List<Finding> findings) {
        findings.forEach(finding -> out.println(finding.line(language)));
        long errors = findings.stream().filter(Finding::isError).count();
        out.println(CheckTexts.of("counts", errors, findings.size() - errors).in(language));
        return errors == 0 ? 0 : 1;
    }
}
