package kz.daiar.lawlibrary.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.DateRange;
import kz.daiar.kernel.LocalText;
import kz.daiar.lawlibrary.LawLibrary;
import kz.daiar.lawlibrary.LawLibrary.Derived;
import kz.daiar.norms.Act;
import kz.daiar.norms.ActParagraph;

/** {@code GET norms/acts…}: the register of acts, an act, a paragraph with what the system derives from it. */
@Path("norms/acts")
@RequestScoped
@RolesAllowed({
    "HR_OFFICER",
    "HEAD",
    "AUTHORISED_BODY",
    "PROVIDER",
    "UNIT_HEAD",
    "SERVANT",
    "LAWYER",
    "AUDITOR",
    "ADMIN",
    "SYSTEM"
})
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ActsResource {

    private final LawLibrary library;
    private final Viewer viewer;
    private final Clock clock;

    protected ActsResource() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    public ActsResource(LawLibrary library, Viewer viewer, Clock clock) {
        this.library = library;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** A page of the acts that are loaded, and the hash of the whole set. */
    public record Register(List<ActLine> items, String next, long total, String normSet) {}

    /**
     * An act in the register.
     *
     * @param standing how it stands today: {@code NOT_YET}, {@code IN_FORCE}, {@code REPEALED_APPLIED}, {@code ENDED}
     * @param binds kinds of employers it binds while in force; none: by adoption only
     * @param succeeds slug of the act it replaced, or null
     * @param succeededBy slug of the act that replaces it, or null
     */
    public record ActLine(
            String slug,
            String number,
            LocalDate adopted,
            LocalText titles,
            String title,
            Act.Standing standing,
            List<String> binds,
            List<Range> inForce,
            LocalDate repealedFrom,
            LocalDate verifiedOn,
            LocalDate verifiedThrough,
            String succeeds,
            String succeededBy) {}

    /** Days in force, both in it, and what they rest on. */
    public record Range(LocalDate from, LocalDate to, String note, String interpretation) {}

    /** An act with its table of contents and texts. */
    public record ActText(ActLine act, List<ParagraphLine> paragraphs) {}

    public record ParagraphLine(String id, String number, String chapter, String kk) {}

    /** A paragraph and what rests on it. */
    public record ParagraphText(String id, String number, String chapter, String kk, Derived derived) {}

    @GET
    public Register acts(@QueryParam("after") String after, @QueryParam("size") Integer size) {
        var lines = library.acts().stream().map(this::line).toList();
        var page = Page.of(lines, ActLine::slug, after, size);
        return new Register(page.items(), page.next(), page.total(), library.normSet());
    }

    @GET
    @Path("{slug}")
    public ActText act(@PathParam("slug") String slug) {
        var act = find(slug);
        var paragraphs = act.paragraphs().values().stream()
                .map(p -> new ParagraphLine(act.cite(p.number()), p.number(), p.chapter(), p.kk()))
                .toList();
        return new ActText(line(act), paragraphs);
    }

    @GET
    @Path("{slug}/paragraphs/{number}")
    public ParagraphText paragraph(@PathParam("slug") String slug, @PathParam("number") String number) {
        var act = find(slug);
        var id = act.cite(number);
        ActParagraph paragraph = act.paragraph(number).orElseThrow(() -> NotHere.named(id));
        return new ParagraphText(
                id, number, paragraph.chapter(), paragraph.kk(), library.derivedFrom(id, viewer.language()));
    }

    private Act find(String slug) {
        return library.act(slug).orElseThrow(() -> NotHere.named("act " + slug));
    }

    private ActLine line(Act act) {
        var verified = act.verified();
        return new ActLine(
                act.slug(),
                act.number(),
                act.adopted(),
                act.title(),
                act.title().in(viewer.language()),
                act.standingOn(LocalDate.now(clock)),
                act.binds(),
                act.inForce().stream().map(range -> range(act, range)).toList(),
                act.repealed() == null ? null : act.repealed().from(),
                verified == null ? null : verified.on(),
                verified == null ? null : verified.through(),
                act.succeeds(),
                library.successor(act).map(Act::slug).orElse(null));
    }

    private Range range(Act act, DateRange range) {
        var remark = act.remarks().get(range.from());
        var note = remark.note() == null ? null : remark.note().in(viewer.language());
        return new Range(range.from(), range.last(), note, remark.interpretation());
    }
}
