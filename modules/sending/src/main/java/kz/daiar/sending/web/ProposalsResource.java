package kz.daiar.sending.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Texts;
import kz.daiar.norms.Wording;
import kz.daiar.sending.Forecast;
import kz.daiar.sending.Orders;
import kz.daiar.sending.Proposals;
import kz.daiar.sending.Proposals.Proposed;
import kz.daiar.sending.Sending.Wish;

/** {@code sending}: whom to send where, for a whole body; several sent at once; and what no group can meet in time. */
@Path("sending")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ProposalsResource {

    private static final Texts TEXTS = Texts.beside(Proposals.class);

    private static final int DAYS_AHEAD = 90;
    private static final int MOST_DAYS_AHEAD = 550;

    private final Proposals proposals;
    private final Forecast forecast;
    private final Orders orders;
    private final NormsInForce norms;
    private final Viewer viewer;
    private final Clock clock;

    protected ProposalsResource() {
        this(null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    public ProposalsResource(
            Proposals proposals, Forecast forecast, Orders orders, NormsInForce norms, Viewer viewer, Clock clock) {
        this.proposals = proposals;
        this.forecast = forecast;
        this.orders = orders;
        this.norms = norms;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** A duty and the group proposed for it, null when none has a place left; {@code offers}: all groups of its kind. */
    public record ProposedJson(UnmetJson duty, Long group, List<OfferJson> offers) {}

    /** A duty that will be missed, why, and the group that comes nearest to meeting it. */
    public record MissedJson(UnmetJson duty, Forecast.Why why, OfferJson nearest) {}

    /** People to send; each {@code why} only where the place meets no duty. */
    public record SentJson(List<Wish> places) {}

    /** The drafts over the places taken, one for each body. */
    public record DraftedJson(List<SendingResource.OrderJson> orders) {}

    /** What is due up to a day, in 90 days without one; of a body and all below it, or of all the caller sees. */
    @GET
    @Path("proposals")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Page<ProposedJson> propose(@QueryParam("employer") String employer, @QueryParam("until") String until) {
        var day = until == null ? LocalDate.now(clock).plusDays(DAYS_AHEAD) : day(until);
        var wording = wording();
        var all = proposals.of(employer, day).stream()
                .map(one -> json(one, wording))
                .toList();
        return Page.whole(all);
    }

    private static LocalDate day(String until) {
        try {
            return LocalDate.parse(until);
        } catch (DateTimeParseException e) {
            throw Malformed.day("until", until);
        }
    }

    private ProposedJson json(Proposed one, Wording wording) {
        var offers = one.offers().stream()
                .map(offer -> OfferJson.of(offer, wording, viewer.language()))
                .toList();
        var group = one.group() == null ? null : one.group().seats().group().id();
        return new ProposedJson(UnmetJson.of(one.unmet()), group, offers);
    }

    /** Takes all these places, or none, and prepares the orders over them. */
    @POST
    @Path("proposals")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public DraftedJson send(SentJson sent) {
        Body.of(sent, viewer).needs("places", sent.places()).complete();
        sent.places()
                .forEach(wish -> Body.of(wish, viewer).needs("iin", wish.iin()).complete());
        var drafted = orders.send(sent.places()).stream()
                .map(SendingResource.OrderJson::of)
                .toList();
        return new DraftedJson(drafted);
    }

    /** What falls due within so many days, 90 without a number, and will be missed. */
    @GET
    @Path("forecast")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<MissedJson> forecast(@QueryParam("employer") String employer, @QueryParam("days") Integer days) {
        int ahead = days == null ? DAYS_AHEAD : days;
        if (ahead < 0 || ahead > MOST_DAYS_AHEAD) {
            throw Malformed.at("days", TEXTS.everywhere("days-ahead", MOST_DAYS_AHEAD));
        }
        var wording = wording();
        var all = forecast.of(employer, ahead).stream()
                .map(one -> json(one, wording))
                .toList();
        return Page.whole(all);
    }

    private MissedJson json(Forecast.Missed one, Wording wording) {
        var nearest = one.nearest() == null ? null : OfferJson.of(one.nearest(), wording, viewer.language());
        return new MissedJson(UnmetJson.of(one.unmet()), one.why(), nearest);
    }

    private Wording wording() {
        return new Wording(norms.current().vocabulary());
    }
}
