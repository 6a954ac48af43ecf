package kz.daiar.foundation.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.Malformed.FieldError;

/**
 * RFC 9457, with extension members of our own; what is null is not written.
 *
 * @param basis the paragraph a norm refuses by
 * @param code the rule of the record that refuses, or the kind of conflict
 * @param incident names the entry in the server's log
 * @param errors what could not be read, each with its place
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String basis,
        String code,
        String incident,
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
    public static final MediaType UTF_8 = MediaType.valueOf(MEDIA_TYPE + ";charset=UTF-8");

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad request"),
            Map.entry(401, "Not signed in"),
            Map.entry(403, "Not allowed"),
            Map.entry(404, "Not here"),
            Map.entry(409, "Conflict"),
            Map.entry(412, "Stale version"),
            Map.entry(422, "Refused"),
            Map.entry(428, "Version required"),
            Map.entry(429, "Too many attempts"),
            Map.entry(500, "Internal error"));

    public static Problem of(int status, String detail) {
        return new Problem("about:blank", title(status), status, detail, null, null, null, null);
    }

    public static Problem refused(String basis, String code, String detail) {
        return new Problem("about:blank", title(422), 422, detail, basis, code, null, null);
    }

    public static Problem conflict(String code, String detail) {
        return new Problem("about:blank", title(409), 409, detail, null, code, null, null);
    }

    public static Problem malformed(String detail, List<FieldError> errors) {
        return new Problem("about:blank", title(400), 400, detail, null, null, null, errors);
    }

    public static Problem incident(String id, String detail) {
        return new Problem("about:blank", title(500), 500, detail, null, null, id, null);
    }

    private static String title(int status) {
        var known = TITLES.get(status);
        if (known != null) {
            return known;
        }
        var reason = Response.Status.fromStatusCode(status);
        return reason == null ? "HTTP " + status : reason.getReasonPhrase();
    }

    public Response response() {
        return Response.status(status).type(UTF_8).entity(this).build();
    }
}
