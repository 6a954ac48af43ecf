package kz.daiar.preparation.web;

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
import java.util.List;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.kernel.Language;
import kz.daiar.preparation.ProcedureDocument;
import kz.daiar.preparation.Procedures;
import kz.daiar.preparation.Requirement;

/** {@code preparation/procedures}: the procedures of selection and of study, set in agreement (decree-1457/12). */
@Path("preparation/procedures")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ProceduresResource {

    private final Procedures procedures;
    private final Viewer viewer;

    protected ProceduresResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public ProceduresResource(Procedures procedures, Viewer viewer) {
        this.procedures = procedures;
        this.viewer = viewer;
    }

    /** Something asked of applicants; {@code months} of service alone. */
    public record RequirementJson(Requirement.Kind kind, Integer months, String wordsKk, String wordsRu) {

        static RequirementJson of(Requirement one) {
            return new RequirementJson(one.kind(), one.months(), one.words(Language.KK), one.words(Language.RU));
        }
    }

    /** With whom it was agreed, by which letter. */
    public record AgreementJson(String with, String number, LocalDate day) {}

    /** Remarks of the authorised body. */
    public record RemarksJson(String remarks) {}

    /** A procedure; {@code agreement} and {@code remarks} are not read. */
    public record ProcedureJson(
            Long id,
            String provider,
            ProcedureDocument.Kind kind,
            String number,
            LocalDate adoptedOn,
            String textKk,
            String textRu,
            List<RequirementJson> requirements,
            ProcedureDocument.State state,
            AgreementJson agreement,
            String remarks,
            Integer version,
            String reason) {

        static ProcedureJson of(ProcedureDocument one) {
            var facts = one.facts();
            var agreed = one.agreement();
            return new ProcedureJson(
                    one.id(),
                    one.provider().bin(),
                    one.kind(),
                    facts.number(),
                    facts.adoptedOn(),
                    facts.textKk(),
                    facts.textRu(),
                    facts.requirements().stream().map(RequirementJson::of).toList(),
                    one.state(),
                    agreed == null ? null : new AgreementJson(agreed.with(), agreed.number(), agreed.day()),
                    one.remarks(),
                    one.version(),
                    one.reason());
        }

        ProcedureDocument.Facts facts() {
            var asked = requirements == null ? List.<RequirementJson>of() : requirements;
            return new ProcedureDocument.Facts(
                    number,
                    adoptedOn,
                    textKk,
                    textRu,
                    asked.stream()
                            .map(one -> Requirement.of(one.kind(), one.months(), one.wordsKk(), one.wordsRu()))
                            .toList());
        }
    }

    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "PROVIDER", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<ProcedureJson> list() {
        var all = procedures.all().stream().map(ProcedureJson::of).toList();
        return Page.whole(all);
    }

    @POST
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response draft(ProcedureJson sent, @Context UriInfo here) {
        complete(sent)
                .needs("provider", sent.provider())
                .needs("kind", sent.kind())
                .complete();
        var drafted = procedures.draft(sent.provider(), sent.kind(), sent.facts());
        return Versioned.created(here, drafted.id(), ProcedureJson.of(drafted), drafted.version());
    }

    /** Corrects it until it is sent, with a reason. */
    @PUT
    @Path("{id}")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ProcedureJson sent) {
        long seen = Versions.seen(ifMatch);
        complete(sent).complete();
        return shown(procedures.correct(id, seen, sent.facts(), sent.reason()));
    }

    private Body complete(ProcedureJson sent) {
        var body = Body.of(sent, viewer)
                .needs("number", sent.number())
                .needs("adoptedOn", sent.adoptedOn())
                .needs("textKk", sent.textKk())
                .needs("textRu", sent.textRu());
        if (sent.requirements() != null) {
            sent.requirements().forEach(one -> body.needs("requirements.kind", one.kind())
                    .needs("requirements.wordsKk", one.wordsKk())
                    .needs("requirements.wordsRu", one.wordsRu()));
        }
        return body;
    }

    /** Puts it before the authorised body. */
    @POST
    @Path("{id}/submission")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response send(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(procedures.send(id, seen(id, ifMatch)));
    }

    /** The authorised body agrees; members {@code with}, {@code number}, {@code day}. */
    @POST
    @Path("{id}/agreement")
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public Response agree(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AgreementJson sent) {
        Body.of(sent, viewer)
                .needs("with", sent.with())
                .needs("number", sent.number())
                .needs("day", sent.day())
                .complete();
        var agreement = new ProcedureDocument.Agreement(sent.with(), sent.number(), sent.day());
        return shown(procedures.agree(id, seen(id, ifMatch), agreement));
    }

    /** The authorised body gives it back; member {@code remarks}. */
    @POST
    @Path("{id}/return")
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public Response giveBack(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RemarksJson sent) {
        Body.of(sent, viewer).needs("remarks", sent.remarks()).complete();
        return shown(procedures.giveBack(id, seen(id, ifMatch), sent.remarks()));
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> procedures.find(id).version());
    }

    private static Response shown(ProcedureDocument one) {
        return Versioned.shown(ProcedureJson.of(one), one.version());
    }
}
