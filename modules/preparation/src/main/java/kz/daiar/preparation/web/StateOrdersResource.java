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
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.preparation.StateOrder;
import kz.daiar.preparation.StateOrders;

/** {@code preparation/orders}: the state educational order (decree-1457/10). */
@Path("preparation/orders")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class StateOrdersResource {

    private final StateOrders orders;
    private final Viewer viewer;

    protected StateOrdersResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public StateOrdersResource(StateOrders orders, Viewer viewer) {
        this.orders = orders;
        this.viewer = viewer;
    }

    /** So many places of a programme in a year. */
    public record OrderJson(
            Long id,
            Long programme,
            Integer year,
            Integer places,
            String number,
            LocalDate issuedOn,
            Integer version,
            String reason) {

        static OrderJson of(StateOrder order) {
            var facts = order.facts();
            return new OrderJson(
                    order.id(),
                    order.programme().id(),
                    facts.year(),
                    facts.places(),
                    facts.number(),
                    facts.issuedOn(),
                    order.version(),
                    order.reason());
        }

        StateOrder.Facts facts() {
            return new StateOrder.Facts(year, places, number, issuedOn);
        }
    }

    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "PROVIDER", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<OrderJson> list() {
        var all = orders.all().stream().map(OrderJson::of).toList();
        return Page.whole(all);
    }

    @POST
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public Response add(OrderJson sent, @Context UriInfo here) {
        complete(sent)
                .needs("programme", sent.programme())
                .needs("year", sent.year())
                .complete();
        var order = orders.add(sent.programme(), sent.facts());
        return Versioned.created(here, order.id(), OrderJson.of(order), order.version());
    }

    /** Members {@code places}, {@code number}, {@code issuedOn}, {@code reason}; programme and year stay. */
    @PUT
    @Path("{id}")
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, OrderJson sent) {
        long seen = Versions.seen(ifMatch);
        complete(sent).complete();
        var facts = new StateOrder.Facts(orders.find(id).facts().year(), sent.places(), sent.number(), sent.issuedOn());
        var order = orders.correct(id, seen, facts, sent.reason());
        return Versioned.shown(OrderJson.of(order), order.version());
    }

    private Body complete(OrderJson sent) {
        return Body.of(sent, viewer)
                .needs("places", sent.places())
                .needs("number", sent.number())
                .needs("issuedOn", sent.issuedOn());
    }
}
