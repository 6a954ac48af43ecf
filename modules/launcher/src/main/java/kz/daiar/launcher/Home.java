package kz.daiar.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A directory of this installation: the database, logs, and what runs. Only its owner looks inside. */
record Home(Path root) {

    static Home at(Path root) {
        var home = new Home(root.toAbsolutePath().normalize());
        home.directory(home.root);
        return home;
    }

    /** The demonstration keeps to itself. */
    Home demo() {
        return at(root.resolve("demo"));
    }

    boolean hasDemo() {
        return Files.isDirectory(root.resolve("demo"));
    }

    Path data() {
        return root.resolve("data");
    }

    Path log(String name) {
        return directory(root.resolve("log")).resolve(name);
    }

    Path run(String name) {
        return directory(root.resolve("run")).resolve(name);
    }

    Path binaries() {
        return directory(root.resolve("postgres"));
    }

    Path temporary() {
        return directory(root.resolve("tmp"));
    }

    Path directory(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return path;
        } catch (IOException e) {
            throw new Trouble("cannot make the directory " + path + ": " + e.getMessage(), e);
        }
    }

    /** The file, made empty when there is none. */
    Path touch(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file only the owner may read. */
    void keepSecret(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
