package kz.daiar.portal.pages;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;

/** The part of an address behind the question mark; what is not asked for is left out. */
final class Query {

    private final StringJoiner pairs = new StringJoiner("&");

    /** A whole number the page was asked with, before Faces reads the address. */
    static Optional<Long> number(String name) {
        return Optional.ofNullable(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get(name))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    Query with(String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            pairs.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return this;
    }

    @Override
    public String toString() {
        return pairs.toString();
    }
}
