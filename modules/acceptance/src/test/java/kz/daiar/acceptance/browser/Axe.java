package kz.daiar.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looks at a page for what keeps people out: WCAG 2.2 A and AA, and what axe holds for good practice. */
final class Axe {

    private static final String SCRIPT = script();
    private static final String LOOK =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'],
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(seen => done(seen.violations.map(one => ({
                id: one.id, impact: one.impact, where: one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')}))));
            """;

    /** Something found: the rule's name, how grave, and where. */
    record Finding(String id, String impact, String where) {

        boolean isGrave() {
            return List.of("serious", "critical").contains(impact);
        }
    }

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<Finding> look(Browser browser) {
        browser.run(SCRIPT);
        return ((List<Map<String, String>>) browser.runLong(LOOK))
                .stream()
                        .map(one -> new Finding(one.get("id"), one.get("impact"), one.get("where")))
                        .toList();
    }

    private static String script() {
        try (var file = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
