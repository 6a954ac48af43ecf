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
import java.time.LocalDate;
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

    /** What the paper shows, to be compared with it; {@code type} and {@code kind} are codes of the norms. */
    public record PaperJson(
            String number,
            LocalDate issuedOn,
            String type,
            String holder,
            String kind,
            String programmeKk,
            String programmeRu,
            int hours,
            LocalDate from,
            LocalDate to,
            String providerKk,
            String providerRu,
            String signatory) {

        static PaperJson of(DocumentContent content) {
            return new PaperJson(
                    content.number(),
                    content.issuedOn(),
                    content.type(),
                    content.holder(),
                    content.kind(),
                    content.programmeKk(),
                    content.programmeRu(),
                    content.hours(),
                    content.from(),
                    content.to(),
                    content.providerKk(),
                    content.providerRu(),
                    content.signatory());
        }
    }

    /** {@code paper} is null for a code that names no document. */
    public record Checked(CompletionDocument.State state, PaperJson paper) {}

    @GET
    @Path("{code}")
    @PermitAll
    public Checked check(@PathParam("code") String code) {
        return documents
                .check(code)
                .map(known -> new Checked(known.state(), PaperJson.of(known.content())))
                .orElseGet(() -> new Checked(CompletionDocument.State.UNKNOWN, null));
    }
}
