package kz.daiar.reserve.web;

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
import java.time.LocalDate;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.reserve.Assessing;
import kz.daiar.reserve.Deciding;
import kz.daiar.reserve.Nomination;
import kz.daiar.reserve.Nominations;
import kz.daiar.reserve.ReserveList;
import kz.daiar.reserve.Sheets;

/** {@code reserve/nominations}: candidates, what assessors find of them, and the head's decision (reserve/4-6, 8, 12). */
@Path("reserve/nominations")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class NominationsResource {

    private final Nominations nominations;
    private final Sheets sheets;
    private final Assessing assessing;
    private final Deciding deciding;
    private final Viewer viewer;

    protected NominationsResource() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    public NominationsResource(
            Nominations nominations, Sheets sheets, Assessing assessing, Deciding deciding, Viewer viewer) {
        this.nominations = nominations;
        this.sheets = sheets;
        this.assessing = assessing;
        this.deciding = deciding;
        this.viewer = viewer;
    }

    /** Whether an assessor has a conflict of interest, and which. */
    public record DeclarationJson(Boolean conflict, String statement) {}

    /** What the head decides: without {@code list} he refuses, and {@code ground} says why. */
    public record WishJson(ReserveList list, LocalDate prepareBy, String orderNo, String ground) {}

    /** Who was brought forward in a round; {@code selection}. */
    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<NominationJson> list(@QueryParam("selection") Long selection) {
        Body.named("selection", selection == null ? null : String.valueOf(selection), viewer);
        var all = nominations.of(selection).stream().map(NominationJson::of).toList();
        return Page.whole(all);
    }

    @POST
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD", "ADMIN", "SYSTEM"})
    public Response nominate(NominationJson sent, @Context UriInfo here) {
        Body.of(sent, viewer)
                .needs("selection", sent.selection())
                .needs("iin", sent.iin())
                .needs("way", sent.way())
                .needs("why", sent.why())
                .complete();
        var nominated = nominations.nominate(sent.selection(), sent.iin(), sent.way(), sent.why());
        return Versioned.created(here, nominated.id(), NominationJson.of(nominated), nominated.version());
    }

    /** The sheet, for its assessors, the head, the secretary and the auditor, whose look is written down; else 404. */
    @GET
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD", "AUDITOR"})
    public Response sheet(@PathParam("id") long id) {
        var sheet = sheets.open(id);
        return Versioned.shown(SheetJson.of(sheet), sheet.nomination().version());
    }

    /** An assessor says whether he has a conflict of interest; with one he gives no score. */
    @POST
    @Path("{id}/declaration")
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD"})
    public SheetJson.AssessorJson declare(@PathParam("id") long id, DeclarationJson sent) {
        Body.of(sent, viewer).needs("conflict", sent.conflict()).complete();
        return SheetJson.AssessorJson.of(assessing.declare(id, sent.conflict(), sent.statement()));
    }

    /** What an assessor found by one method; the same method again replaces it. */
    @POST
    @Path("{id}/examinations")
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD"})
    public SheetJson.ExaminationJson examine(@PathParam("id") long id, SheetJson.ExaminationJson sent) {
        Body.of(sent, viewer)
                .needs("method", sent.method())
                .needs("day", sent.day())
                .needs("words", sent.words())
                .complete();
        return SheetJson.ExaminationJson.of(assessing.examine(id, sent.findings()));
    }

    /** An assessor is through: his scores change no more. */
    @POST
    @Path("{id}/completion")
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD"})
    public SheetJson.AssessorJson complete(@PathParam("id") long id) {
        return SheetJson.AssessorJson.of(assessing.complete(id));
    }

    /**
     * The decision: 422 with the paragraph when the regulation forbids it (4 for whoever is not the head), 409 when somebody
     * else decided first or an assessor is not through.
     */
    @POST
    @Path("{id}/decision")
    @RolesAllowed({"HR_OFFICER", "HEAD"})
    public Response decide(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WishJson sent) {
        Body.of(sent, viewer);
        long seen = seen(id, ifMatch);
        var wish = new Deciding.Wish(sent.list(), sent.prepareBy(), sent.orderNo(), sent.ground());
        return shown(deciding.decide(id, seen, wish));
    }

    /** The protocol as it was printed with the decision; for who may see the sheet. */
    @GET
    @Path("{id}/protocol")
    @Produces("application/pdf")
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD", "AUDITOR"})
    public byte[] protocol(@PathParam("id") long id) {
        return sheets.protocol(id);
    }

    /** The personnel service, or whoever nominated, gives a nomination up; member {@code reason}. */
    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD", "ADMIN", "SYSTEM"})
    public Response withdraw(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NominationJson sent) {
        Body.of(sent, viewer);
        return shown(nominations.withdraw(id, seen(id, ifMatch), sent.reason()));
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> nominations.find(id).version());
    }

    private static Response shown(Nomination one) {
        return Versioned.shown(NominationJson.of(one), one.version());
    }
}
