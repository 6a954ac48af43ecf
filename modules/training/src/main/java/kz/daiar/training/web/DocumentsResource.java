package kz.daiar.training.web;

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
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.training.CompletionDocument;
import kz.daiar.training.Documents;

/** {@code training/documents}: the register of completion documents, their papers, revocation and reissue. */
@Path("training/documents")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class DocumentsResource {

    private final Documents documents;
    private final Viewer viewer;

    protected DocumentsResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public DocumentsResource(Documents documents, Viewer viewer) {
        this.documents = documents;
        this.viewer = viewer;
    }

    /** Why a document is revoked or replaced. */
    public record Why(String reason) {}

    /** The latest first, as many as one page holds at most. */
    @GET
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "SERVANT",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public Page<DocumentJson> list(
            @QueryParam("provider") String provider,
            @QueryParam("year") Integer year,
            @QueryParam("number") String number,
            @QueryParam("iin") String iin) {
        var found = documents.register(new Documents.Search(provider, year, number, iin), Page.LARGEST_SIZE).stream()
                .map(DocumentJson::of)
                .toList();
        return Page.whole(found);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "SERVANT",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public Response one(@PathParam("id") long id) {
        return shown(documents.find(id));
    }

    /** The paper as it was issued. */
    @GET
    @Path("{id}/paper")
    @Produces("application/pdf")
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "SERVANT",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public byte[] paper(@PathParam("id") long id) {
        return documents.paper(id);
    }

    @POST
    @Path("{id}/revocation")
    @RolesAllowed("PROVIDER")
    public Response revoke(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Why why) {
        Body.of(why, viewer).needs("reason", why.reason()).complete();
        return shown(documents.revoke(id, seen(id, ifMatch), why.reason()));
    }

    /** Another document in its place. */
    @POST
    @Path("{id}/reissue")
    @RolesAllowed("PROVIDER")
    public Response reissue(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Why why,
            @Context UriInfo here) {
        Body.of(why, viewer).needs("reason", why.reason()).complete();
        return shown(documents.reissue(id, seen(id, ifMatch), why.reason(), HouseAddress.of(here)));
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> documents.find(id).version());
    }

    static Response shown(CompletionDocument document) {
        return Versioned.shown(DocumentJson.of(document), document.version());
    }
}
