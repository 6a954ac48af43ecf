package kz.daiar.foreignfunded.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.foreignfunded.ForeignDocument;
import kz.daiar.foreignfunded.HelpFilter;
import kz.daiar.foreignfunded.HelpReceived;
import kz.daiar.foreignfunded.HelpReceived.Figure;
import kz.daiar.foreignfunded.Trip;
import kz.daiar.foreignfunded.TripCost;
import kz.daiar.foreignfunded.TripReport;
import kz.daiar.foreignfunded.Trips;
import kz.daiar.foreignfunded.TripsBook;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;

/** {@code foreign-funded/trips}: who goes abroad, the orders, the reports, the documents, and what came of the help (decree-1457/27). */
@Path("foreign-funded/trips")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class TripsResource {

    private final Trips trips;
    private final Viewer viewer;

    protected TripsResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public TripsResource(Trips trips, Viewer viewer) {
        this.trips = trips;
        this.viewer = viewer;
    }

    /** All that is done. */
    public record TasksJson(Set<Trip.Task> tasks) {}

    /** Figures by year, country (ISO code) and sponsor (id), and how often each person (IIN) was sent. */
    public record FiguresJson(
            List<Figure> years, List<Figure> countries, List<Figure> sponsors, Map<String, Long> often) {}

    /** The trips of the viewer's bodies; {@code late}: only those whose report is overdue. */
    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<TripJson> list(
            @QueryParam("country") String country,
            @QueryParam("sponsor") Long sponsor,
            @QueryParam("year") Integer year,
            @QueryParam("topic") String topic,
            @QueryParam("late") Boolean late) {
        var all = trips.all(new HelpFilter(country, sponsor, year, topic, Boolean.TRUE.equals(late))).stream()
                .map(TripJson::of)
                .toList();
        return Page.whole(all);
    }

    /** How many were sent where, with whose help and worth how much, and who how often. */
    @GET
    @Path("figures")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public FiguresJson figures() {
        var figures = HelpReceived.of(trips.all(HelpFilter.ALL));
        return new FiguresJson(
                figures.years(),
                figures.countries(),
                figures.sponsors(),
                figures.often().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().iin(), Map.Entry::getValue)));
    }

    /** The trips asked for and the figures as a workbook. */
    @GET
    @Path("workbook")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response workbook(@QueryParam("year") Integer year) throws IOException {
        var asked = new HelpFilter(null, null, year, null, false);
        var out = new ByteArrayOutputStream();
        new TripsBook(viewer.language(), trips.all(asked)).write(out);
        return Response.ok(out.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"foreign.xlsx\"")
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("id") long id) {
        return shown(trips.find(id));
    }

    /** The days and the costs; members {@code leaves}, {@code returns}, {@code costs}. */
    @PUT
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response plan(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TripJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer)
                .needs("leaves", sent.leaves())
                .needs("returns", sent.returns())
                .needs("costs", sent.costs())
                .complete();
        sent.costs().forEach(this::complete);
        var costs = sent.costs().stream()
                .map(cost -> TripCost.of(cost.what(), cost.rate(), cost.days(), cost.bearer()))
                .toList();
        return shown(trips.plan(id, seen, new Trip.Plan(sent.leaves(), sent.returns(), costs)));
    }

    private void complete(TripJson.CostJson cost) {
        Body.of(cost, viewer)
                .needs("what", cost.what())
                .needs("rate", cost.rate())
                .needs("days", cost.days())
                .needs("bearer", cost.bearer())
                .complete();
    }

    /** What of the list before the journey is done, and nothing else; member {@code tasks}. */
    @PUT
    @Path("{id}/tasks")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response done(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TasksJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer).needs("tasks", sent.tasks()).complete();
        return shown(trips.done(id, seen, sent.tasks()));
    }

    /** The head of the body signs the order; from then on it never changes. */
    @POST
    @Path("{id}/signature")
    @RolesAllowed("HEAD")
    public Response sign(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(trips.sign(id, seen(id, ifMatch)));
    }

    /** The order as it was signed. */
    @GET
    @Path("{id}/paper")
    @Produces("application/pdf")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public byte[] paper(@PathParam("id") long id) {
        var order = trips.find(id).order();
        if (order == null) {
            throw NotHere.named("order of trip " + id);
        }
        return order.paper();
    }

    /** He is back; members {@code returnedOn}, {@code report}, {@code evaluation}, {@code materials}. */
    @POST
    @Path("{id}/report")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response report(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TripJson.ReportJson sent) {
        Body.of(sent, viewer)
                .needs("returnedOn", sent.returnedOn())
                .needs("report", sent.report())
                .needs("evaluation", sent.evaluation())
                .complete();
        var told = new TripReport.Told(sent.returnedOn(), sent.report(), sent.evaluation(), sent.materials());
        return shown(trips.report(id, seen(id, ifMatch), told));
    }

    /** The document he brought becomes a training on his record; members {@code number}, {@code day}, {@code recognition}. */
    @POST
    @Path("{id}/document")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response document(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TripJson.DocumentJson sent) {
        Body.of(sent, viewer)
                .needs("number", sent.number())
                .needs("day", sent.day())
                .needs("recognition", sent.recognition())
                .complete();
        var brought = new ForeignDocument.Facts(
                sent.number(), sent.day(), Boolean.TRUE.equals(sent.translated()), sent.recognition());
        return shown(trips.document(id, seen(id, ifMatch), brought));
    }

    /** How far its translation and recognition are; members {@code translated}, {@code recognition}. */
    @PUT
    @Path("{id}/document")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response recognise(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TripJson.DocumentJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer)
                .needs("translated", sent.translated())
                .needs("recognition", sent.recognition())
                .complete();
        return shown(trips.recognise(id, seen, sent.translated(), sent.recognition()));
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> trips.find(id).version());
    }

    private static Response shown(Trip trip) {
        return Versioned.shown(TripJson.of(trip), trip.version());
    }
}
