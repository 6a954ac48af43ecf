package kz.daiar.portal.pages;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The part of an address behind the question mark; what is not asked for is left out. */
final class Query {

    private final Map<String, String> pairs = new LinkedHashMap<>();

    /** A text the page was asked with, before Faces reads the address. */
    static Optional<String> text(String name) {
        return Optional.ofNullable(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name));
    }

    /** A whole number the page was asked with, before Faces reads the address. */
    static Optional<Long> number(String name) {
        return text(name).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** What was typed or asked for, without blanks around it; null when that is nothing. */
    static String typed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    Query with(String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            pairs.put(name, value.toString());
        }
        return this;
    }

    /** Names and values in their order, as a form carries them along. */
    Map<String, String> pairs() {
        return pairs;
    }

    @Override
    public String toString() {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
