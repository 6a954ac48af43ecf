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
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.reserve.Ranks;
import kz.daiar.reserve.ServantRank;
import kz.daiar.reserve.ServantRanks;

/** {@code reserve/ranks}: the rank of a servant's present position, as his body recorded it (reserve/12). */
@Path("reserve/ranks")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class RanksResource {

    private final Ranks ranks;
    private final ServantRanks servants;
    private final Viewer viewer;

    protected RanksResource() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    public RanksResource(Ranks ranks, ServantRanks servants, Viewer viewer) {
        this.ranks = ranks;
        this.servants = servants;
        this.viewer = viewer;
    }

    /** A rank on the wire; {@code appointment} is the time in a position it is of. */
    public record RankJson(
            Long id,
            String iin,
            Long appointment,
            Integer rank,
            LocalDate from,
            LocalDate to,
            String source,
            Integer version,
            String reason) {

        static RankJson of(ServantRank one) {
            var facts = one.facts();
            return new RankJson(
                    one.id(),
                    one.appointment().person().iin(),
                    one.appointment().id(),
                    facts.rank(),
                    facts.from(),
                    facts.to(),
                    facts.source(),
                    one.version(),
                    one.reason());
        }

        ServantRank.Facts facts() {
            return new ServantRank.Facts(rank, from, to, source);
        }
    }

    /** Every rank recorded for somebody's positions; {@code iin}. */
    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<RankJson> list(@QueryParam("iin") String iin) {
        Body.named("iin", iin, viewer);
        var all = ranks.of(iin).stream().map(RankJson::of).toList();
        return Page.whole(all);
    }

    /** The servants of a body with their ranks, by name; {@code missing}: those alone whose rank is not recorded. */
    @GET
    @Path("servants")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<ServantRanks.Ranked> servants(
            @QueryParam("employer") String employer,
            @QueryParam("name") String name,
            @QueryParam("missing") Boolean missing,
            @QueryParam("after") String after,
            @QueryParam("size") Integer size) {
        return servants.page(
                new ServantRanks.Search(employer, name, Boolean.TRUE.equals(missing)), after, Page.size(size));
    }

    /** Records the rank of the position somebody holds today. */
    @POST
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response record(RankJson sent, @Context UriInfo here) {
        whole(sent).needs("iin", sent.iin()).complete();
        var recorded = ranks.record(sent.iin(), sent.facts());
        return Versioned.created(here, recorded.id(), RankJson.of(recorded), recorded.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RankJson sent) {
        long seen = Versions.seen(ifMatch);
        whole(sent).complete();
        var corrected = ranks.correct(id, seen, sent.facts(), sent.reason());
        return Versioned.shown(RankJson.of(corrected), corrected.version());
    }

    private Body whole(RankJson sent) {
        return Body.of(sent, viewer)
                .needs("rank", sent.rank())
                .needs("from", sent.from())
                .needs("source", sent.source());
    }
}
