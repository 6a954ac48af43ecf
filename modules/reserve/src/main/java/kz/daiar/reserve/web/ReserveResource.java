package kz.daiar.reserve.web;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.reserve.Board;
import kz.daiar.reserve.Candidate;
import kz.daiar.reserve.Candidates;
import kz.daiar.reserve.Coverage;
import kz.daiar.reserve.Reserve;
import kz.daiar.reserve.ReservePosition;

/** {@code reserve/positions}, {@code reserve/board}, {@code reserve/coverage}: what is covered, by whom, how well (reserve/1-3, 12). */
@Path("reserve")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ReserveResource {

    private final Reserve reserve;
    private final Board board;
    private final Candidates candidates;
    private final Viewer viewer;

    protected ReserveResource() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    public ReserveResource(Reserve reserve, Board board, Candidates candidates, Viewer viewer) {
        this.reserve = reserve;
        this.board = board;
        this.candidates = candidates;
        this.viewer = viewer;
    }

    /** How well positions are covered; {@code named}: who stands for several, with these. */
    public record CoverageJson(
            int positions,
            int planned,
            int ready,
            int prospective,
            int benchStrength,
            int people,
            int servants,
            int servantsPercent,
            List<Long> uncovered,
            Map<String, List<Long>> named) {

        static CoverageJson of(Coverage one) {
            var named = new TreeMap<String, List<Long>>();
            one.named().forEach((person, positions) -> named.put(person, ids(positions)));
            return new CoverageJson(
                    one.positions(),
                    one.planned(),
                    one.ready(),
                    one.prospective(),
                    one.benchStrength(),
                    one.people(),
                    one.servants(),
                    one.servantsPercent(),
                    ids(one.uncovered()),
                    named);
        }

        private static List<Long> ids(List<ReservePosition> positions) {
            return positions.stream().map(ReservePosition::id).toList();
        }
    }

    /** A quality of a position and the level shown; {@code shown} is missing while none is confirmed. */
    public record GapJson(String quality, int required, Integer shown, int missing) {}

    /** One who stands for a position. */
    public record CardJson(
            long membership, String iin, String person, LocalDate prepareBy, int missing, List<GapJson> gaps) {

        static CardJson of(Board.Card card) {
            var member = card.member();
            return new CardJson(
                    member.id(),
                    member.person().iin(),
                    member.person().fullName(),
                    member.prepareBy(),
                    card.missing(),
                    card.gaps().stream()
                            .map(gap -> new GapJson(
                                    gap.quality().code(),
                                    gap.quality().required(),
                                    gap.shown() == null ? null : gap.shown().level(),
                                    gap.missing()))
                            .toList());
        }
    }

    /** A position with its two lanes; {@code hidden}: how many stand for it whom the caller does not see. */
    public record LanesJson(
            PositionJson position, String holder, List<CardJson> ready, List<CardJson> prospective, int hidden) {

        static LanesJson of(Board.Lanes lanes) {
            return new LanesJson(
                    PositionJson.of(lanes.position()),
                    lanes.holder(),
                    lanes.ready().stream().map(CardJson::of).toList(),
                    lanes.prospective().stream().map(CardJson::of).toList(),
                    lanes.hidden());
        }
    }

    @GET
    @Path("positions")
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<PositionJson> positions(@QueryParam("employer") String employer) {
        var all = reserve.positions(employer).stream().map(PositionJson::of).toList();
        return Page.whole(all);
    }

    @GET
    @Path("positions/{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response position(@PathParam("id") long id) {
        return shown(reserve.find(id));
    }

    /** Chooses a position of the staff list: 422 when its body has not adopted the regulation. */
    @POST
    @Path("positions")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response open(PositionJson sent, @Context UriInfo here) {
        Body.of(sent, viewer)
                .needs("position", sent.position())
                .needs("planned", sent.planned())
                .needs("selectedFor", sent.selectedFor())
                .complete();
        var opened = reserve.open(sent.position(), sent.profile());
        return Versioned.created(here, opened.id(), PositionJson.of(opened), opened.version());
    }

    @PUT
    @Path("positions/{id}")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PositionJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer)
                .needs("planned", sent.planned())
                .needs("selectedFor", sent.selectedFor())
                .complete();
        return shown(reserve.correct(id, seen, sent.profile(), sent.reason()));
    }

    /** No reserve is kept for it any more; member {@code reason}. */
    @POST
    @Path("positions/{id}/closure")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response close(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PositionJson sent) {
        Body.of(sent, viewer);
        long seen = Versions.seenOr(ifMatch, () -> reserve.find(id).version());
        return shown(reserve.close(id, seen, sent.reason()));
    }

    /**
     * Who serves in the body of the position, or in {@code employer} and below, and matches; {@code must} (repeatable): RANK,
     * TENURE, FUNCTIONS, APPRAISAL.
     */
    @GET
    @Path("positions/{id}/candidates")
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD", "ADMIN", "SYSTEM"})
    public Page<Candidate> candidates(
            @PathParam("id") long id,
            @QueryParam("employer") String employer,
            @QueryParam("name") String name,
            @QueryParam("must") List<Candidate.Filter> must) {
        var filters = must == null || must.isEmpty() ? EnumSet.noneOf(Candidate.Filter.class) : EnumSet.copyOf(must);
        var found = candidates.search(id, new Candidates.Search(employer, name, filters));
        return Page.whole(found);
    }

    @GET
    @Path("board")
    @RolesAllowed({"HR_OFFICER", "HEAD", "UNIT_HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<LanesJson> board(@QueryParam("employer") String employer) {
        var all = board.lanes(employer).stream().map(LanesJson::of).toList();
        return Page.whole(all);
    }

    @GET
    @Path("coverage")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public CoverageJson coverage(@QueryParam("employer") String employer) {
        return CoverageJson.of(board.coverage(employer));
    }

    private static Response shown(ReservePosition one) {
        return Versioned.shown(PositionJson.of(one), one.version());
    }
}
