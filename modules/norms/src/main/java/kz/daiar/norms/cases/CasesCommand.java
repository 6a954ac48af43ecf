package kz.daiar.norms.cases;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.NormSet;

/** {@code ./daiar cases DIR…}: a line a failing case, then the count; exit 0 only when none failed. */
public final class CasesCommand {

    private CasesCommand() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    static int run(List<String> folders, PrintStream out) {
        if (folders.isEmpty()) {
            out.println("usage: ./daiar cases DIR...");
            return 2;
        }
        var runs = new ArrayList<CaseRun>();
        var runner = new CaseFolder(NormSet.shipped());
        for (var folder : folders) {
            if (!Files.exists(Path.of(folder))) {
                out.println("no such folder: " + folder);
                return 2;
            }
            runs.addAll(runner.run(Path.of(folder)));
        }
        return report(runs, out);
    }

    private static int report(List<CaseRun> runs, PrintStream out) {
        var failed = runs.stream().filter(run -> !run.passed()).toList();
        for (var run : failed) {
            var place = run.place();
            out.println(place.file() + ":" + place.line() + ": " + run.name() + ": "
                    + String.join("; ", run.differences()));
        }
        out.println((runs.size() - failed.size()) + " passed, " + failed.size() + " failed");
        return failed.isEmpty() ? 0 : 1;
    }
}
