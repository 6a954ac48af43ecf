package kz.daiar.reserve.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.reserve.ListLine;
import kz.daiar.reserve.ListVersion;
import kz.daiar.reserve.Lists;
import kz.daiar.reserve.ReserveList;
import kz.daiar.reserve.Review;
import kz.daiar.reserve.Reviews;

/** {@code reserve/lists} and {@code reserve/reviews}: the two lists as they were fixed, and their review (reserve/7, title). */
@Path("reserve")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ListsResource {

    private final Lists lists;
    private final Reviews reviews;
    private final Viewer viewer;

    protected ListsResource() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    public ListsResource(Lists lists, Reviews reviews, Viewer viewer) {
        this.lists = lists;
        this.reviews = reviews;
        this.viewer = viewer;
    }

    /** A fixed list; {@code employer} is a BIN; {@code lines} are missing in the list of lists. */
    public record ListJson(
            Long id,
            String employer,
            ReserveList list,
            Integer edition,
            LocalDate day,
            String fixedBy,
            String normSet,
            String sha256,
            List<ListLine> lines) {

        static ListJson of(ListVersion one, List<ListLine> lines) {
            return new ListJson(
                    one.id(),
                    one.employer().bin(),
                    one.list(),
                    one.edition(),
                    one.day(),
                    one.fixedBy(),
                    one.normSet(),
                    one.sha256(),
                    lines);
        }
    }

    /** What changed from one version to a later one. */
    public record DifferenceJson(
            long earlier, long later, List<ListLine> added, List<ListLine> gone, List<ListLine> changed) {}

    /** What becomes of one who stands in a list. */
    public record OutcomeJson(Long membership, Reviews.Outcome outcome, LocalDate prepareBy, String reason) {}

    /** A review; {@code outcomes} are read when it is held, the counts are told then. */
    public record ReviewJson(
            Long id,
            String employer,
            ReserveList list,
            LocalDate day,
            String by,
            String orderNo,
            Integer confirmed,
            Integer movedUp,
            Integer excluded,
            Integer lacking,
            List<OutcomeJson> outcomes) {

        static ReviewJson of(Review one) {
            var came = one.outcome();
            return new ReviewJson(
                    one.id(),
                    one.employer().bin(),
                    one.list(),
                    one.day(),
                    one.by(),
                    one.orderNo(),
                    came.confirmed(),
                    came.movedUp(),
                    came.excluded(),
                    came.lacking(),
                    null);
        }
    }

    /** A list and by when it is to be reviewed. */
    public record DueJson(
            String employer, ReserveList list, int members, LocalDate since, LocalDate by, boolean overdue) {}

    @GET
    @Path("lists")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<ListJson> lists() {
        var all = lists.all().stream().map(one -> ListJson.of(one, null)).toList();
        return Page.whole(all);
    }

    /** The head fixes a list as it stands today; members {@code employer} and {@code list}. */
    @POST
    @Path("lists")
    @RolesAllowed({"HR_OFFICER", "HEAD"})
    public Response fix(ListJson sent, @Context UriInfo here) {
        Body.of(sent, viewer)
                .needs("employer", sent.employer())
                .needs("list", sent.list())
                .complete();
        var fixed = lists.fix(sent.employer(), sent.list());
        return Versioned.created(here, fixed.id(), ListJson.of(fixed, fixed.lines()), fixed.version());
    }

    @GET
    @Path("lists/{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public ListJson list(@PathParam("id") long id) {
        var found = lists.find(id);
        return ListJson.of(found, found.lines());
    }

    /** The list as it was printed then, in the state language. */
    @GET
    @Path("lists/{id}/paper")
    @Produces("application/pdf")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public byte[] paper(@PathParam("id") long id) {
        return lists.find(id).paper();
    }

    @GET
    @Path("lists/{id}/difference/{other}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public DifferenceJson difference(@PathParam("id") long id, @PathParam("other") long other) {
        var found = lists.between(id, other);
        return new DifferenceJson(
                found.earlier().id(), found.later().id(), found.added(), found.gone(), found.changed());
    }

    @GET
    @Path("reviews")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<ReviewJson> reviews() {
        var all = reviews.all().stream().map(ReviewJson::of).toList();
        return Page.whole(all);
    }

    /** The lists somebody stands in, the one due first before the others. */
    @GET
    @Path("reviews/due")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public List<DueJson> due() {
        return reviews.due().stream()
                .map(one -> new DueJson(
                        one.employer().bin(), one.list(), one.members(), one.since(), one.by(), one.overdue()))
                .toList();
    }

    /** The head reviews a list: everybody in it gets an outcome, all at once. */
    @POST
    @Path("reviews")
    @RolesAllowed({"HR_OFFICER", "HEAD"})
    public ReviewJson hold(ReviewJson sent) {
        Body.of(sent, viewer)
                .needs("employer", sent.employer())
                .needs("list", sent.list())
                .needs("outcomes", sent.outcomes())
                .complete();
        sent.outcomes().forEach(one -> Body.of(one, viewer)
                .needs("membership", one.membership())
                .needs("outcome", one.outcome())
                .complete());
        var wishes = sent.outcomes().stream()
                .map(one -> new Reviews.Wish(one.membership(), one.outcome(), one.prepareBy(), one.reason()))
                .toList();
        return ReviewJson.of(reviews.hold(sent.employer(), sent.list(), sent.orderNo(), wishes));
    }
}
