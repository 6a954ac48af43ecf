package kz.daiar.sending.web;

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
import java.util.ArrayList;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.norms.Wording;
import kz.daiar.sending.Orders;
import kz.daiar.sending.Sending;
import kz.daiar.sending.SendingOrder;
import kz.daiar.training.Enrolment;

/** {@code sending}: groups that meet a person's duties, places taken in them, and the orders that send people. */
@Path("sending")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class SendingResource {

    private final Sending sending;
    private final Orders orders;
    private final NormsInForce norms;
    private final Viewer viewer;

    protected SendingResource() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    public SendingResource(Sending sending, Orders orders, NormsInForce norms, Viewer viewer) {
        this.sending = sending;
        this.orders = orders;
        this.norms = norms;
        this.viewer = viewer;
    }

    /** A duty that is to be met yet, with its offers. */
    public record OfferedJson(
            String kind, List<String> grounds, LocalDate arose, LocalDate due, List<OfferJson> offers) {}

    /** A place to take; {@code why} only where it meets no duty. */
    public record PlaceJson(Long group, String iin, String why, Boolean mayWait) {}

    /** A taken place. */
    public record TakenJson(long id, long group, String iin, Enrolment.State state, boolean counts, String ground) {}

    /** An order on the wire; {@code enrolments} are the places its lines stand for. */
    public record OrderJson(
            Long id,
            String employer,
            SendingOrder.State state,
            String number,
            LocalDate signedOn,
            String signedBy,
            String sha256,
            String normSet,
            List<Long> enrolments,
            Integer version,
            String reason) {

        static OrderJson of(SendingOrder order) {
            return new OrderJson(
                    order.id(),
                    order.employer().bin(),
                    order.state(),
                    order.number(),
                    order.signedOn(),
                    order.signedBy(),
                    order.sha256(),
                    order.normSet(),
                    order.enrolments(),
                    order.version(),
                    order.reason());
        }
    }

    @GET
    @Path("offers")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<OfferedJson> offers(@QueryParam("iin") String iin) {
        Body.named("iin", iin, viewer);
        var wording = new Wording(norms.current().vocabulary());
        var found = new ArrayList<OfferedJson>();
        for (var offered : sending.offers(iin)) {
            var duty = offered.duty();
            var offers = offered.offers().stream()
                    .map(one -> OfferJson.of(one, wording, viewer.language()))
                    .toList();
            found.add(new OfferedJson(duty.kind(), duty.grounds(), duty.arose(), duty.due(), offers));
        }
        return Page.whole(found);
    }

    /** Takes a place: 422 with the paragraph when it would meet no duty and no reason is given, 409 when the group is full. */
    @POST
    @Path("places")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public TakenJson take(PlaceJson sent) {
        Body.of(sent, viewer)
                .needs("group", sent.group())
                .needs("iin", sent.iin())
                .complete();
        var taken = sending.enrol(sent.group(), sent.iin(), sent.why(), Boolean.TRUE.equals(sent.mayWait()));
        var purpose = taken.purpose();
        return new TakenJson(taken.id(), sent.group(), sent.iin(), taken.state(), purpose.counts(), purpose.ground());
    }

    @GET
    @Path("orders")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<OrderJson> list() {
        var all = orders.all().stream().map(OrderJson::of).toList();
        return Page.whole(all);
    }

    @GET
    @Path("orders/{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("id") long id) {
        return shown(orders.find(id));
    }

    /** An order over taken places; member {@code enrolments}. */
    @POST
    @Path("orders")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response draft(OrderJson sent, @Context UriInfo here) {
        Body.of(sent, viewer).needs("enrolments", sent.enrolments()).complete();
        var order = orders.draft(sent.enrolments());
        return Versioned.created(here, order.id(), OrderJson.of(order), order.version());
    }

    /** The head of the body signs; from then on the order never changes. */
    @POST
    @Path("orders/{id}/signature")
    @RolesAllowed("HEAD")
    public Response sign(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(orders.sign(id, seen(id, ifMatch)));
    }

    @POST
    @Path("orders/{id}/withdrawal")
    @RolesAllowed({"HR_OFFICER", "HEAD", "ADMIN"})
    public Response withdraw(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, OrderJson sent) {
        Body.of(sent, viewer);
        return shown(orders.withdraw(id, seen(id, ifMatch), sent.reason()));
    }

    /** The paper as it was signed. */
    @GET
    @Path("orders/{id}/paper")
    @Produces("application/pdf")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public byte[] paper(@PathParam("id") long id) {
        var paper = orders.find(id).paper();
        if (paper == null) {
            throw NotHere.named("paper of order " + id);
        }
        return paper;
    }

    /** What the person of one place takes along, as it was printed when the order was signed. */
    @GET
    @Path("orders/{id}/referrals/{enrolment}")
    @Produces("application/pdf")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "SERVANT", "AUDITOR", "ADMIN", "SYSTEM"})
    public byte[] referral(@PathParam("id") long id, @PathParam("enrolment") long enrolment) {
        return orders.referral(id, enrolment);
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> orders.find(id).version());
    }

    private static Response shown(SendingOrder order) {
        return Versioned.shown(OrderJson.of(order), order.version());
    }
}
