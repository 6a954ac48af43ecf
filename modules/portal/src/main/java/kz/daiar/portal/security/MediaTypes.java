package kz.daiar.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Whether the headers name media types at all; what cannot be read in them the container answers with a page. */
final class MediaTypes {

    private static final Pattern TYPE = Pattern.compile("\\s*[^\\s/;,]+/[^\\s/;,]+\\s*(;.*)?");

    private MediaTypes() {}

    static boolean areNamed(HttpServletRequest request) {
        return isNamed(request.getHeader("Content-Type")) && areNamed(request.getHeader("Accept"));
    }

    static boolean areNamed(String accepted) {
        return accepted == null
                || accepted.isBlank()
                || Arrays.stream(accepted.split(",")).allMatch(MediaTypes::isNamed);
    }

    private static boolean isNamed(String type) {
        return type == null || TYPE.matcher(type).matches();
    }
}
