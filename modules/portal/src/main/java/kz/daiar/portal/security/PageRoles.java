package kz.daiar.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.foundation.Role;

/**
 * Which roles a page is for: the table {@code pages.properties}, one line a page. {@code *} lets in everybody who has
 * signed in; a page without a line is for nobody.
 */
@ApplicationScoped
public class PageRoles {

    private static final String EVERYBODY = "*";

    private final Map<String, Set<Role>> table = read();

    /** Whether one who holds {@code roles} may open the page at {@code path}. */
    public boolean admit(String path, Set<Role> roles) {
        var permitted = table.getOrDefault(path, Set.of());
        return roles.stream().anyMatch(permitted::contains);
    }

    /** All pages with their roles. */
    public Map<String, Set<Role>> all() {
        return table;
    }

    private static Map<String, Set<Role>> read() {
        var lines = new Properties();
        try (var in = PageRoles.class.getResourceAsStream("pages.properties")) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(path -> path, path -> roles(lines.getProperty(path))));
    }

    private static Set<Role> roles(String listed) {
        if (listed.strip().equals(EVERYBODY)) {
            return EnumSet.allOf(Role.class);
        }
        return Arrays.stream(listed.strip().split("\\s+"))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
