package kz.daiar.portal.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** The part of an address behind the question mark; what is not asked for is left out. */
final class Query {

    private final StringJoiner pairs = new StringJoiner("&");

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
