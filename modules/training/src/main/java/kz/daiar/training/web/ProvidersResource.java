package kz.daiar.training.web;

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
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.training.Providers;

/** {@code training/providers}: who teaches (decree-1457/3, 4, 22, 23). */
@Path("training/providers")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ProvidersResource {

    private final Providers providers;
    private final Viewer viewer;

    protected ProvidersResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public ProvidersResource(Providers providers, Viewer viewer) {
        this.providers = providers;
        this.viewer = viewer;
    }

    @GET
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "UNIT_HEAD",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public Page<ProviderJson> list() {
        var all = providers.all().stream().map(ProviderJson::of).toList();
        return Page.whole(all);
    }

    @GET
    @Path("{bin}")
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "UNIT_HEAD",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public Response one(@PathParam("bin") String bin) {
        var provider = providers.find(bin);
        return Versioned.shown(ProviderJson.of(provider), provider.version());
    }

    @POST
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public Response add(ProviderJson sent, @Context UriInfo here) {
        Body.of(sent, viewer).needs("bin", sent.bin()).complete();
        var added = providers.add(sent.bin(), sent.facts(viewer));
        return Versioned.created(here, added.bin(), ProviderJson.of(added), added.version());
    }

    @PUT
    @Path("{bin}")
    @RolesAllowed({"PROVIDER", "AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("bin") String bin, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ProviderJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer);
        var corrected = providers.correct(bin, seen, sent.facts(viewer), sent.reason());
        return Versioned.shown(ProviderJson.of(corrected), corrected.version());
    }
}
