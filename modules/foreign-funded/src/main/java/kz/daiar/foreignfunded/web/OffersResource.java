package kz.daiar.foreignfunded.web;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import kz.daiar.foreignfunded.HelpFilter;
import kz.daiar.foreignfunded.Offer;
import kz.daiar.foreignfunded.OfferCall;
import kz.daiar.foreignfunded.Offers;
import kz.daiar.foreignfunded.Sponsor;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;

/** {@code foreign-funded}: who helps with training abroad, what is offered, and which bodies are asked (decree-1457/27). */
@Path("foreign-funded")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class OffersResource {

    private final Offers offers;
    private final Viewer viewer;

    protected OffersResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public OffersResource(Offers offers, Viewer viewer) {
        this.offers = offers;
        this.viewer = viewer;
    }

    /** A sponsor; {@code lawfulness} says why the law does not forbid its help, where that must be shown. */
    public record SponsorJson(
            Long id,
            String kind,
            String nameKk,
            String nameRu,
            String country,
            String lawfulness,
            Integer version,
            String reason) {

        static SponsorJson of(Sponsor sponsor) {
            var facts = sponsor.facts();
            return new SponsorJson(
                    sponsor.id(),
                    facts.kind(),
                    facts.nameKk(),
                    facts.nameRu(),
                    facts.country(),
                    facts.lawfulness(),
                    sponsor.version(),
                    sponsor.reason());
        }

        Sponsor.Facts facts() {
            return new Sponsor.Facts(kind, nameKk, nameRu, country, lawfulness);
        }
    }

    /** A body asked to nominate, and by when. */
    public record CallJson(Long id, String employer, LocalDate answerBy) {

        static CallJson of(OfferCall call) {
            return new CallJson(call.id(), call.employer().bin(), call.answerBy());
        }
    }

    @GET
    @Path("sponsors")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<SponsorJson> sponsors() {
        var all = offers.sponsors().stream().map(SponsorJson::of).toList();
        return Page.whole(all);
    }

    /** 422 with the paragraph when the lawfulness of such a source must be shown and is not. */
    @POST
    @Path("sponsors")
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public Response addSponsor(SponsorJson sent, @Context UriInfo here) {
        complete(sent);
        var sponsor = offers.addSponsor(sent.facts());
        return Versioned.created(here, sponsor.id(), SponsorJson.of(sponsor), sponsor.version());
    }

    @PUT
    @Path("sponsors/{id}")
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public Response correctSponsor(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SponsorJson sent) {
        long seen = Versions.seen(ifMatch);
        complete(sent);
        var sponsor = offers.correctSponsor(id, seen, sent.facts(), sent.reason());
        return Versioned.shown(SponsorJson.of(sponsor), sponsor.version());
    }

    private void complete(SponsorJson sent) {
        Body.of(sent, viewer)
                .needs("kind", sent.kind())
                .needs("nameKk", sent.nameKk())
                .needs("nameRu", sent.nameRu())
                .needs("country", sent.country())
                .complete();
    }

    @GET
    @Path("offers")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<OfferJson> list() {
        var all = offers.all(HelpFilter.ALL).stream().map(OfferJson::of).toList();
        return Page.whole(all);
    }

    @GET
    @Path("offers/{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("id") long id) {
        return shown(offers.find(id));
    }

    /** 422 with the paragraph when neither money nor technical help is offered. */
    @POST
    @Path("offers")
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public Response add(OfferJson sent, @Context UriInfo here) {
        OfferJson.complete(sent, viewer);
        var offer = offers.add(sent.sponsor(), sent.facts());
        return Versioned.created(here, offer.id(), OfferJson.of(offer), offer.version());
    }

    @PUT
    @Path("offers/{id}")
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, OfferJson sent) {
        long seen = Versions.seen(ifMatch);
        OfferJson.complete(sent, viewer);
        return shown(offers.correct(id, seen, sent.facts(), sent.reason()));
    }

    /** Nobody is nominated any more; who is selected goes. */
    @POST
    @Path("offers/{id}/closing")
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public Response close(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(offers.close(id, seen(id, ifMatch)));
    }

    /** The sponsor has taken it back; member {@code reason}. */
    @POST
    @Path("offers/{id}/withdrawal")
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public Response withdraw(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, OfferJson sent) {
        Body.of(sent, viewer);
        return shown(offers.withdraw(id, seen(id, ifMatch), sent.reason()));
    }

    @GET
    @Path("offers/{id}/calls")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<CallJson> calls(@PathParam("id") long id) {
        var all = offers.calls(id).stream().map(CallJson::of).toList();
        return Page.whole(all);
    }

    /** Asks a body to nominate. */
    @POST
    @Path("offers/{id}/calls")
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public CallJson call(@PathParam("id") long id, CallJson sent) {
        Body.of(sent, viewer)
                .needs("employer", sent.employer())
                .needs("answerBy", sent.answerBy())
                .complete();
        return CallJson.of(offers.call(id, sent.employer(), sent.answerBy()));
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> offers.find(id).version());
    }

    private static Response shown(Offer offer) {
        return Versioned.shown(OfferJson.of(offer), offer.version());
    }
}
