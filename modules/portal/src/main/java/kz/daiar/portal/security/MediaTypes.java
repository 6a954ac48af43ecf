package kz.daiar.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Whether a body names its media type in words that can be read; the container answers others with a page. */
final class MediaTypes {

    private static final Pattern TYPE = Pattern.compile("\\s*[^\\s/;,]+/[^\\s/;,]+\\s*(;.*)?");

    private MediaTypes() {}

    static boolean isNamed(HttpServletRequest request) {
        return isNamed(request.getHeader("Content-Type"));
    }

    static boolean isNamed(String type) {
        return type == null || TYPE.matcher(type).matches();
    }
}
