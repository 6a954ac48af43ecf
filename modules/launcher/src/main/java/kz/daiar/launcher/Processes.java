package kz.daiar.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes found again by their number. A number alone proves nothing: the machine gives it to others later. */
final class Processes {

    private Processes() {}

    /** The living process {@code pid}, if its command line holds {@code mark}, which only ours does. */
    static Optional<ProcessHandle> ours(long pid, String mark) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> commandLine(pid)
                .contains(mark));
    }

    /** Waits until it has ended. */
    static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new Trouble("cannot watch process " + process.pid(), e);
        }
    }

    private static String commandLine(long pid) {
        try {
            var raw = Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1);
            return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }
}
