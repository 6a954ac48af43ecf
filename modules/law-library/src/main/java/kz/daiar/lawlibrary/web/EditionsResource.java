package kz.daiar.lawlibrary.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import kz.daiar.foundation.Page;
import kz.daiar.gazette.Edition;
import kz.daiar.lawlibrary.Drafts;

/** {@code norms/editions}: the norm sets that have been in force on this server. */
@Path("norms/editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class EditionsResource {

    private final Drafts drafts;

    protected EditionsResource() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    public EditionsResource(Drafts drafts) {
        this.drafts = drafts;
    }

    /** An edition on the wire; {@code normSet} is what stored decisions name. */
    public record EditionJson(
            long number, String normSet, String title, String writtenBy, String enactedBy, OffsetDateTime enactedAt) {

        static EditionJson of(Edition edition) {
            return new EditionJson(
                    edition.number(),
                    edition.normSet(),
                    edition.title(),
                    edition.writtenBy(),
                    edition.enactedBy(),
                    edition.enactedAt());
        }
    }

    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<EditionJson> list() {
        var all = drafts.editions().stream().map(EditionJson::of).toList();
        return Page.whole(all);
    }
}
