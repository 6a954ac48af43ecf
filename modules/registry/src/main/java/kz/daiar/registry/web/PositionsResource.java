package kz.daiar.registry.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.registry.Positions;

/** {@code registry/positions}: the staff lists of employers. */
@Path("registry/positions")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class PositionsResource {

    private final Positions positions;
    private final Viewer viewer;

    protected PositionsResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public PositionsResource(Positions positions, Viewer viewer) {
        this.positions = positions;
        this.viewer = viewer;
    }

    /** The staff list of one employer, by its BIN. */
    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<PositionJson> list(
            @QueryParam("employer") String employer,
            @QueryParam("after") String after,
            @QueryParam("size") Integer size) {
        Body.named("employer", employer, viewer);
        var all = positions.of(employer).stream().map(PositionJson::of).toList();
        return Page.of(all, PositionJson::id, after, size);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("id") long id) {
        var found = positions.find(id);
        return Versioned.shown(PositionJson.of(found), found.version());
    }

    @POST
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response add(PositionJson sent, @Context UriInfo here) {
        Body.of(sent, viewer).needs("employer", sent.employer()).complete();
        var added = positions.add(sent.employer(), sent.titleKk(), sent.titleRu(), sent.demands(viewer));
        return Versioned.created(here, added.id(), PositionJson.of(added), added.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PositionJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer);
        var corrected =
                positions.correct(id, seen, sent.titleKk(), sent.titleRu(), sent.demands(viewer), sent.reason());
        return Versioned.shown(PositionJson.of(corrected), corrected.version());
    }
}
