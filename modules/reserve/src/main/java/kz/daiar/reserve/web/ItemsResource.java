package kz.daiar.reserve.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.reserve.Development;
import kz.daiar.reserve.DevelopmentItem;
import kz.daiar.reserve.DevelopmentItem.Way;

/** {@code reserve/development-items}: how far a member is with what he is to learn (reserve/9, 10). */
@Path("reserve/development-items")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ItemsResource {

    private final Development development;
    private final Viewer viewer;

    protected ItemsResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public ItemsResource(Development development, Viewer viewer) {
        this.development = development;
        this.viewer = viewer;
    }

    /** Per cent done. */
    public record ProgressJson(Integer progress) {}

    /** By what it is seen that it is done, and since when. */
    public record DoneJson(LocalDate day, String evidence) {}

    /** Why it is planned no more. */
    public record ReasonJson(String reason) {}

    static void demand(ItemJson sent, Viewer viewer) {
        var body = Body.of(sent, viewer)
                .needs("aim", sent.aim())
                .needs("way", sent.way())
                .needs("what", sent.what());
        if (sent.way() == Way.TRAINING) {
            body.needs("kind", sent.kind());
        }
        body.complete();
    }

    /** Plans it otherwise. */
    @PUT
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "ADMIN", "SYSTEM"})
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ItemJson sent) {
        long seen = Versions.seen(ifMatch);
        demand(sent, viewer);
        return shown(development.change(id, seen, sent.facts(), sent.reason()));
    }

    @POST
    @Path("{id}/progress")
    @RolesAllowed({"HR_OFFICER", "HEAD", "ADMIN", "SYSTEM"})
    public Response advance(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ProgressJson sent) {
        Body.of(sent, viewer).needs("progress", sent.progress()).complete();
        return shown(development.advance(id, seen(id, ifMatch), sent.progress()));
    }

    /** It is done. */
    @POST
    @Path("{id}/completion")
    @RolesAllowed({"HR_OFFICER", "HEAD", "ADMIN", "SYSTEM"})
    public Response done(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DoneJson sent) {
        Body.of(sent, viewer)
                .needs("day", sent.day())
                .needs("evidence", sent.evidence())
                .complete();
        return shown(development.done(id, seen(id, ifMatch), sent.day(), sent.evidence()));
    }

    /** It is planned no more. */
    @POST
    @Path("{id}/omission")
    @RolesAllowed({"HR_OFFICER", "HEAD", "ADMIN", "SYSTEM"})
    public Response drop(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReasonJson sent) {
        Body.of(sent, viewer);
        return shown(development.drop(id, seen(id, ifMatch), sent.reason()));
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> development.find(id).version());
    }

    private static Response shown(DevelopmentItem item) {
        return Versioned.shown(ItemJson.of(item), item.version());
    }
}
