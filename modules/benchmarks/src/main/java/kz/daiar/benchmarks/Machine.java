package kz.daiar.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine a run was made on. */
record Machine(String processor, int cores, long gibibytes, String jdk) {

    private static final long KIBIBYTES_A_GIBIBYTE = 1L << 20;

    static Machine here() {
        return new Machine(
                line("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                memory(),
                Runtime.version().toString());
    }

    private static long memory() {
        var kibibytes = line("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return kibibytes.isEmpty() ? 0 : Math.round((double) Long.parseLong(kibibytes) / KIBIBYTES_A_GIBIBYTE);
    }

    /** What stands behind the colon of the first line that begins so; empty when there is none. */
    private static String line(String file, String begin) {
        if (!Files.exists(Path.of(file))) {
            return "";
        }
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(begin))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
