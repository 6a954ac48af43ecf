package kz.daiar.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Payara Server's programs, unpacked once per home, complete or not at all. */
final class Distribution {

    private static final String PAYARA = "payara6";

    private Distribution() {}

    /** The directory with {@code glassfish} in it. */
    static Path in(Home home, Path runtime) {
        var place = home.directory(home.root().resolve("server")).resolve(PAYARA);
        if (!Files.isDirectory(place)) {
            Terminal.progress("Unpacking Payara Server");
            var partial = place.resolveSibling(PAYARA + ".partial");
            Binaries.wipe(partial);
            unpack(runtime.resolve("payara.zip"), partial);
            Binaries.move(partial.resolve(PAYARA), place);
            Binaries.wipe(partial);
        }
        return place;
    }

    private static void unpack(Path archive, Path into) {
        try (var zip = ZipFile.builder().setPath(archive).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                write(zip, entries.nextElement(), into);
            }
        } catch (IOException e) {
            throw new Trouble("cannot unpack Payara Server: " + e.getMessage(), e);
        }
    }

    private static void write(ZipFile zip, ZipArchiveEntry entry, Path into) throws IOException {
        var target = Binaries.inside(into, entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        }
        Binaries.permit(target, entry.getUnixMode());
    }
}
