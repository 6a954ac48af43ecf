package kz.daiar.lawlibrary.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.lawlibrary.Draft;
import kz.daiar.lawlibrary.DraftFile;
import kz.daiar.lawlibrary.Drafts;

/** {@code norms/drafts}: a change of the norms from its upload to its coming into force, without a line of Java. */
@Path("norms/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class DraftsResource {

    private final Drafts drafts;
    private final Viewer viewer;

    protected DraftsResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public DraftsResource(Drafts drafts, Viewer viewer) {
        this.drafts = drafts;
        this.viewer = viewer;
    }

    /** Why a draft is rejected or withdrawn. */
    public record Decision(String reason) {}

    /** The day a what-if is asked for; may be left out. */
    public record Asked(LocalDate asOf) {}

    /** Norm files and case files as parts {@code file}, the title as part {@code title} or in the query. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"LAWYER", "AUTHORISED_BODY", "ADMIN"})
    public Response write(List<EntityPart> parts, @QueryParam("title") String title, @Context UriInfo here)
            throws IOException {
        var files = new ArrayList<Drafts.Sent>();
        var named = title;
        for (var part : parts) {
            var text = new String(part.getContent().readAllBytes(), StandardCharsets.UTF_8);
            if (part.getName().equals("title")) {
                named = text;
            } else {
                files.add(new Drafts.Sent(part.getFileName().orElse(part.getName()), text));
            }
        }
        var draft = drafts.write(named, files);
        return Versioned.created(here, draft.id(), shown(draft), draft.version());
    }

    @GET
    @RolesAllowed({"LAWYER", "AUTHORISED_BODY", "AUDITOR", "ADMIN"})
    public Page<DraftJson> list() {
        var all = drafts.all().stream().map(DraftJson::of).toList();
        return Page.whole(all);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"LAWYER", "AUTHORISED_BODY", "AUDITOR", "ADMIN"})
    public Response one(@PathParam("id") long id) {
        var draft = drafts.find(id);
        return Versioned.shown(shown(draft), draft.version());
    }

    /** A file of the draft as it was sent. */
    @GET
    @Path("{id}/files/{name}")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @RolesAllowed({"LAWYER", "AUTHORISED_BODY", "AUDITOR", "ADMIN"})
    public String file(@PathParam("id") long id, @PathParam("name") String name) {
        return drafts.find(id).files().stream()
                .filter(file -> file.name().equals(name))
                .map(DraftFile::text)
                .findFirst()
                .orElseThrow(() -> NotHere.named("file " + name));
    }

    /** Tries the draft on everybody, in the background. */
    @POST
    @Path("{id}/simulations")
    @RolesAllowed({"LAWYER", "AUTHORISED_BODY", "ADMIN"})
    public Response simulate(@PathParam("id") long id, Asked asked, @Context UriInfo here) {
        var simulation = drafts.simulate(id, asked == null ? null : asked.asOf());
        var address = here.getBaseUriBuilder()
                .path(SimulationsResource.class)
                .path(String.valueOf(simulation.id()))
                .build();
        return Response.accepted(SimulationJson.of(simulation, 0))
                .location(address)
                .build();
    }

    /** A second person brings it into force; {@code If-Match} may name the version he has seen. */
    @POST
    @Path("{id}/approval")
    @RolesAllowed({"LAWYER", "AUTHORISED_BODY", "ADMIN"})
    public Response enact(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var draft = drafts.enact(id, seen(id, ifMatch));
        return Versioned.shown(DraftJson.of(draft), draft.version());
    }

    /** Another's draft is rejected, one's own withdrawn. */
    @POST
    @Path("{id}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"LAWYER", "AUTHORISED_BODY", "ADMIN"})
    public Response reject(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Decision decision) {
        var draft = drafts.reject(id, seen(id, ifMatch), decision == null ? null : decision.reason());
        return Versioned.shown(DraftJson.of(draft), draft.version());
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> drafts.find(id).version());
    }

    private DraftJson shown(Draft draft) {
        return DraftJson.of(draft, drafts.examine(draft.id()), viewer);
    }
}
