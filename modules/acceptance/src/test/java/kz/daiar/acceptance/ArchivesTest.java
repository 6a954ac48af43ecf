package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is delivered: the same rooms in both archives, and nothing that the servers bring themselves. */
class ArchivesTest {

    private static final Path WAR = Project.RUNTIME.resolve("portal.war");
    private static final Path EAR = Project.RUNTIME.resolve("daiar.ear");

    @Test
    void both_archives_hold_the_same_jars() throws IOException {
        var ear = new TreeSet<>(jars(EAR));

        assertThat(ear).contains("foundation.jar", "registry.jar", "duties.jar", "hibernate-core.jar");
        assertThat(ear).isEqualTo(new TreeSet<>(jars(WAR)));
    }

    @Test
    void the_rooms_lie_once_in_the_ear() throws IOException {
        assertThat(jars(EAR)).doesNotHaveDuplicates();
    }

    @Test
    void no_interface_of_the_platform_and_nothing_of_javax_is_delivered() throws IOException {
        for (var archive : Set.of(WAR, EAR)) {
            assertThat(classes(archive))
                    .hasSizeGreaterThan(5000)
                    .noneMatch(name -> name.startsWith("jakarta/") || name.startsWith("javax/"));
        }
    }

    private static List<String> jars(Path archive) throws IOException {
        var found = new ArrayList<String>();
        walk(archive, name -> {
            if (name.endsWith(".jar")) {
                found.add(name.substring(name.lastIndexOf('/') + 1));
            }
        });
        return found;
    }

    private static List<String> classes(Path archive) throws IOException {
        var found = new ArrayList<String>();
        walk(archive, name -> {
            if (name.endsWith(".class")) {
                found.add(name);
            }
        });
        return found;
    }

    private static void walk(Path archive, java.util.function.Consumer<String> visitor) throws IOException {
        try (var in = Files.newInputStream(archive)) {
            walk(in, visitor);
        }
    }

    private static void walk(InputStream in, java.util.function.Consumer<String> visitor) throws IOException {
        var zip = new ZipInputStream(in);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            visitor.accept(entry.getName());
            if (entry.getName().matches(".*\\.(jar|war)")) {
                walk(zip, visitor);
            }
        }
    }
}
