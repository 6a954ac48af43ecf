package kz.daiar.duties.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.daiar.duties.Duties;
import kz.daiar.duties.DutyKey;
import kz.daiar.duties.Explained;
import kz.daiar.duties.Explanations;
import kz.daiar.foundation.Viewer;
import kz.daiar.norms.Wording;

/** {@code GET duties/persons/{iin}/explanations} and {@code …/explanations/explanation.pdf}: why a duty is one, to the last fact. */
@Path("duties/persons/{iin}/explanations")
@RequestScoped
public class ExplanationsResource {

    private final Explanations explanations;
    private final Duties duties;
    private final Viewer viewer;
    private final AskedMoment moments;

    protected ExplanationsResource() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    public ExplanationsResource(Explanations explanations, Duties duties, Viewer viewer, AskedMoment moments) {
        this.explanations = explanations;
        this.duties = duties;
        this.viewer = viewer;
        this.moments = moments;
    }

    /** The explanations of one person's duties on the wire. */
    public record PersonJson(String iin, List<ExplanationJson> explanations) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "SERVANT", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public PersonJson all(
            @PathParam("iin") String iin, @QueryParam("asOf") String asOf, @QueryParam("knownAt") String knownAt) {
        var all = explanations.of(iin, moments.of(asOf, knownAt));
        return new PersonJson(iin, all.stream().map(this::json).toList());
    }

    @GET
    @Path("explanation.pdf")
    @Produces("application/pdf")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "SERVANT", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response sheet(
            @PathParam("iin") String iin,
            @QueryParam("duty") String key,
            @QueryParam("asOf") String asOf,
            @QueryParam("knownAt") String knownAt) {
        var explained = explanations.one(iin, moments.of(asOf, knownAt), DutyKey.parse(key));
        return Response.ok(explanations.printed(explained))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + iin + "-" + explained.key() + ".pdf\"")
                .build();
    }

    private ExplanationJson json(Explained explained) {
        var wording = new Wording(duties.norms().vocabulary());
        return ExplanationJson.of(explained, DutyJson.of(explained.duty(), wording, viewer.language()));
    }
}
