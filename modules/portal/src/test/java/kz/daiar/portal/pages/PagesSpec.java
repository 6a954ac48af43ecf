package kz.daiar.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.portal.security.PageRoles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The pages of the portal")
class PagesSpec {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("\\bt\\['([a-z0-9.-]+)']|\\bt\\.say\\('([a-z0-9.-]+)'");
    private static final Pattern KEY_IN_JAVA = Pattern.compile("\\b(?:texts\\.say|reply\\.refuse)\\(\"([a-z0-9.-]+)\"");
    private static final Pattern INLINE =
            Pattern.compile("<script|<style|\\sstyle=|\\son[a-z]+=\"|<f:ajax|<h:commandLink|<h:button");

    @ParameterizedTest(name = "have the same sentences in {0} as in Kazakh")
    @ValueSource(strings = {"ru", "en"})
    void haveTheSameSentencesInAllLanguages(String language) {
        assertThat(keys(language)).isEqualTo(keys("kk")).hasSizeGreaterThan(300);
    }

    @Test
    @DisplayName("say only sentences that exist")
    void sayOnlySentencesThatExist() {
        var said = Stream.concat(found(WEBAPP, ".xhtml", KEY), found(JAVA, ".java", KEY_IN_JAVA))
                .filter(key -> !key.endsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said).hasSizeGreaterThan(200);
        assertThat(keys("kk")).containsAll(said);
    }

    @Test
    @DisplayName("all stand in the table that says who may open them")
    void allStandInTheTableOfRoles() throws IOException {
        try (var files = Files.list(WEBAPP)) {
            var pages = files.map(file -> "/" + file.getFileName())
                    .filter(name -> name.endsWith(".xhtml") && !name.equals("/login.xhtml"))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(15);
            assertThat(new PageRoles().all().keySet()).containsAll(pages);
        }
    }

    @Test
    @DisplayName("hold no script and no style of their own, as their policy demands")
    void holdNoScriptAndNoStyle() {
        assertThat(found(WEBAPP, ".xhtml", INLINE)).isEmpty();
    }

    private static Set<String> keys(String language) {
        var texts = new Properties();
        try (var in = PageTexts.class.getResourceAsStream("texts_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames();
    }

    private static Stream<String> found(Path folder, String ending, Pattern pattern) {
        return files(folder, ending).stream().map(PagesSpec::read).flatMap(text -> pattern.matcher(text)
                .results()
                .map(match -> match.groupCount() == 0 || match.group(1) == null
                        ? match.group(match.groupCount())
                        : match.group(1)));
    }

    private static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
