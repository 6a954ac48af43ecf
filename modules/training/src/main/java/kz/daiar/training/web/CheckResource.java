package kz.daiar.training.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.daiar.training.CompletionDocument;
import kz.daiar.training.DocumentContent;
import kz.daiar.training.Documents;

/** {@code documents}: whether the paper somebody holds is good. For everybody. */
@Path("documents")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class CheckResource {

    private final Documents documents;

    protected CheckResource() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    public CheckResource(Documents documents) {
        this.documents = documents;
    }

    /** {@code paper}: what it shows, to be compared with it; null for a code that names no document. */
    public record Checked(CompletionDocument.State state, DocumentContent paper) {}

    @GET
    @Path("{code}")
    @PermitAll
    public Checked check(@PathParam("code") String code) {
        return documents
                .check(code)
                .map(known -> new Checked(known.state(), known.content()))
                .orElseGet(() -> new Checked(CompletionDocument.State.UNKNOWN, null));
    }
}
