package kz.daiar.foreignfunded.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import kz.daiar.foreignfunded.Nomination;
import kz.daiar.foreignfunded.Nominations;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.kernel.RuleBroken;

/** {@code foreign-funded/nominations}: whom bodies name for an offer, and what their heads decide (decree-1457/27). */
@Path("foreign-funded/nominations")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ForeignNominationsResource {

    private final Nominations nominations;
    private final Viewer viewer;

    protected ForeignNominationsResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public ForeignNominationsResource(Nominations nominations, Viewer viewer) {
        this.nominations = nominations;
        this.viewer = viewer;
    }

    /** The nominations of the viewer's bodies to an offer; {@code offer}. */
    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<NominationJson> list(@QueryParam("offer") Long offer) {
        Body.named("offer", offer == null ? null : String.valueOf(offer), viewer);
        var found = nominations.of(offer);
        var before = nominations.sentElsewhere(found);
        var all = found.stream()
                .map(one ->
                        NominationJson.of(one, before.getOrDefault(one.person().id(), 0L)))
                .toList();
        return Page.whole(all);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("id") long id) {
        return shown(nominations.find(id));
    }

    /** 422 with the paragraph when his functional duties do not match the topic; that he was named is kept all the same. */
    @POST
    @Transactional(dontRollbackOn = RuleBroken.class)
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response nominate(NominationJson sent, @Context UriInfo here) {
        Body.of(sent, viewer)
                .needs("offer", sent.offer())
                .needs("iin", sent.iin())
                .needs("why", sent.why())
                .complete();
        var named = nominations.nominate(sent.offer(), sent.iin(), sent.why());
        nominations.refusal(named).ifPresent(refused -> {
            throw refused;
        });
        return Versioned.created(here, named.id(), NominationJson.of(named, null), named.version());
    }

    /** The head of the body sends him, and the trip begins to be prepared: 409 when no place is left. */
    @POST
    @Path("{id}/selection")
    @RolesAllowed("HEAD")
    public Response select(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var trip = nominations.select(id, seen(id, ifMatch));
        return Versioned.shown(TripJson.of(trip), trip.version());
    }

    /** The head does not send him; member {@code reason}. */
    @POST
    @Path("{id}/refusal")
    @RolesAllowed("HEAD")
    public Response decline(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NominationJson sent) {
        Body.of(sent, viewer);
        return shown(nominations.decline(id, seen(id, ifMatch), sent.reason()));
    }

    /** The body gives him up; member {@code reason}. */
    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response withdraw(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NominationJson sent) {
        Body.of(sent, viewer);
        return shown(nominations.withdraw(id, seen(id, ifMatch), sent.reason()));
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> nominations.find(id).version());
    }

    private static Response shown(Nomination one) {
        return Versioned.shown(NominationJson.of(one, null), one.version());
    }
}
