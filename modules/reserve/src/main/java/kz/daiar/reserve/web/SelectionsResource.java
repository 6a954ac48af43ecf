package kz.daiar.reserve.web;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.reserve.Selection;
import kz.daiar.reserve.Selections;
import kz.daiar.reserve.Sheets;

/** {@code reserve/selections}: rounds of choosing people for a position, and their candidates side by side (reserve/5, 6). */
@Path("reserve/selections")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class SelectionsResource {

    private final Selections selections;
    private final Sheets sheets;
    private final Viewer viewer;

    protected SelectionsResource() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    public SelectionsResource(Selections selections, Sheets sheets, Viewer viewer) {
        this.selections = selections;
        this.sheets = sheets;
        this.viewer = viewer;
    }

    /** A round on the wire; {@code position} is that of the reserve, {@code secretary} and {@code assessors} are users. */
    public record SelectionJson(
            Long id,
            Long position,
            Selection.State state,
            LocalDate announcedOn,
            String secretary,
            List<String> assessors,
            Map<String, Integer> weights,
            LocalDate sealedOn,
            String sealedBy,
            String sha256,
            Integer version,
            String reason) {

        static SelectionJson of(Selection one) {
            return new SelectionJson(
                    one.id(),
                    one.position().id(),
                    one.state(),
                    one.announcedOn(),
                    one.secretary(),
                    one.assessors(),
                    one.weights(),
                    one.sealedOn(),
                    one.sealedBy(),
                    one.sha256(),
                    one.version(),
                    one.reason());
        }

        Selection.Terms terms() {
            return new Selection.Terms(secretary, assessors, weights);
        }
    }

    /** The rounds for a position; {@code position}. */
    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<SelectionJson> list(@QueryParam("position") Long position) {
        Body.named("position", position == null ? null : String.valueOf(position), viewer);
        var all = selections.of(position).stream().map(SelectionJson::of).toList();
        return Page.whole(all);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("id") long id) {
        return shown(selections.find(id));
    }

    @POST
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response announce(SelectionJson sent, @Context UriInfo here) {
        whole(sent).needs("position", sent.position()).complete();
        var announced = selections.announce(sent.position(), sent.terms());
        return Versioned.created(here, announced.id(), SelectionJson.of(announced), announced.version());
    }

    /** Other assessors or weights, while these are not sealed; member {@code reason}. */
    @PUT
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SelectionJson sent) {
        long seen = Versions.seen(ifMatch);
        whole(sent).complete();
        return shown(selections.correct(id, seen, sent.terms(), sent.reason()));
    }

    private Body whole(SelectionJson sent) {
        return Body.of(sent, viewer)
                .needs("secretary", sent.secretary())
                .needs("assessors", sent.assessors())
                .needs("weights", sent.weights());
    }

    /** Seals the weights: candidates may be assessed from now on. */
    @POST
    @Path("{id}/seal")
    @RolesAllowed({"HR_OFFICER", "HEAD", "ADMIN", "SYSTEM"})
    public Response seal(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(selections.seal(id, seen(id, ifMatch)));
    }

    @POST
    @Path("{id}/closure")
    @RolesAllowed({"HR_OFFICER", "HEAD", "ADMIN", "SYSTEM"})
    public Response close(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(selections.close(id, seen(id, ifMatch)));
    }

    /** The candidates side by side, the best first: for who may see their sheets, 404 for everybody else. */
    @GET
    @Path("{id}/comparison")
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD", "AUDITOR"})
    public Page<SheetJson> comparison(@PathParam("id") long id) {
        var all = sheets.beside(id).stream().map(SheetJson::of).toList();
        return Page.whole(all);
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> selections.find(id).version());
    }

    private static Response shown(Selection one) {
        return Versioned.shown(SelectionJson.of(one), one.version());
    }
}
