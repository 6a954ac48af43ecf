package kz.daiar.duties.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.daiar.duties.NeedFilter;
import kz.daiar.duties.NeedItem;
import kz.daiar.duties.NeedItem.State;
import kz.daiar.duties.Needs;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;

/** {@code duties/needs}: what people need to be taught though no act obliges them to it by a day. */
@Path("duties/needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class NeedsResource {

    private final Needs needs;
    private final Viewer viewer;

    protected NeedsResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public NeedsResource(Needs needs, Viewer viewer) {
        this.needs = needs;
        this.viewer = viewer;
    }

    /** The programme that answers a need. */
    public record AnswerJson(long programme, String title, int hours) {}

    /** A need on the wire; what is null is not written. {@code wantedBy} is a wish, no term. */
    public record NeedJson(
            long id,
            String iin,
            String person,
            String employer,
            String kind,
            List<String> fields,
            String aim,
            String why,
            String source,
            long sourceId,
            List<String> cites,
            LocalDate from,
            LocalDate wantedBy,
            AnswerJson answer,
            State state,
            LocalDate met,
            LocalDate withdrawn) {}

    /** {@code state}: open, met or withdrawn; all without it. */
    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<NeedJson> list(
            @QueryParam("employer") String employer,
            @QueryParam("kind") String kind,
            @QueryParam("source") String source,
            @QueryParam("state") String state,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("size") Integer size) {
        var page = needs.page(new NeedFilter(employer, kind, source, state(state)), after, Page.size(size));
        return new Page<>(page.items().stream().map(this::json).toList(), page.next(), page.total());
    }

    /** What one person needs and needed. */
    @GET
    @Path("persons/{iin}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<NeedJson> of(@PathParam("iin") String iin) {
        var all = needs.of(iin).stream().map(this::json).toList();
        return Page.whole(all);
    }

    private static State state(String asked) {
        try {
            return asked == null || asked.isBlank()
                    ? null
                    : State.valueOf(asked.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Malformed.code("state", asked, List.of(State.values()));
        }
    }

    private NeedJson json(NeedItem one) {
        var facts = one.facts();
        var answer = one.answer();
        return new NeedJson(
                one.id(),
                one.iin(),
                one.personName(),
                one.employerBin(),
                facts.kind(),
                facts.fields(),
                facts.aim(),
                facts.why().in(viewer.language()),
                one.source().room(),
                one.source().id(),
                facts.cites(),
                one.from(),
                facts.wantedBy(),
                answer == null
                        ? null
                        : new AnswerJson(answer.programme(), answer.title().in(viewer.language()), answer.hours()),
                one.state(),
                one.metOn(),
                one.withdrawnOn());
    }
}
