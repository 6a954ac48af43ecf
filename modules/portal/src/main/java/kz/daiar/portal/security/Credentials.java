package kz.daiar.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A name with a password, as Basic carries them. */
record Credentials(String name, String password) {

    private static final String SCHEME = "basic ";

    /** What the request brings; empty without an Authorization header, or when it is not well-formed Basic. */
    static Optional<Credentials> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(header -> decode(header.substring(SCHEME.length()).strip()));
    }

    private static Optional<Credentials> decode(String encoded) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(new Credentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return name + ":***";
    }
}
