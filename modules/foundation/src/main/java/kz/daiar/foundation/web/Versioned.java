package kz.daiar.foundation.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers that tell the version of what they show, so that it can be corrected. */
public final class Versioned {

    private Versioned() {}

    public static Response shown(Object body, long version) {
        return Response.ok(body).tag(Versions.tag(version)).build();
    }

    /** What was added, with its address: that of the list and {@code name}. */
    public static Response created(UriInfo list, Object name, Object body, long version) {
        var address = list.getAbsolutePathBuilder().path(String.valueOf(name)).build();
        return Response.created(address).entity(body).tag(Versions.tag(version)).build();
    }
}
