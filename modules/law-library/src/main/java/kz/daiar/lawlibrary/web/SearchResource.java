package kz.daiar.lawlibrary.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Texts;
import kz.daiar.lawlibrary.FoundAct;
import kz.daiar.lawlibrary.FoundAct.FoundParagraph;
import kz.daiar.lawlibrary.LawLibrary;
import kz.daiar.lawlibrary.Piece;

/** {@code GET norms/search?query=}: words of the acts in any form and spelling, a quoted phrase, or a paragraph's number. */
@Path("norms/search")
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
public class SearchResource {

    private static final Texts TEXTS = Texts.beside(SearchResource.class);

    private final LawLibrary library;
    private final Viewer viewer;

    protected SearchResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public SearchResource(LawLibrary library, Viewer viewer) {
        this.library = library;
        this.viewer = viewer;
    }

    /** What was found, act by act; {@code total} counts paragraphs. */
    public record Found(String query, List<ActHits> items, int total) {}

    /** {@code inTitle}: the title holds what is searched for, in one of the languages. */
    public record ActHits(String slug, String title, boolean inTitle, List<ParagraphHit> paragraphs) {}

    /** The part of a paragraph that was found, in pieces: those with {@code hit} are what was searched for. */
    public record ParagraphHit(String id, String number, String chapter, List<Piece> excerpt) {}

    @GET
    public Found search(@QueryParam("query") String query) {
        if (query == null || query.isBlank()) {
            throw Malformed.at("query", TEXTS.say(viewer.language(), "no-query"));
        }
        if (query.length() > LawLibrary.LONGEST_QUERY) {
            throw Malformed.at("query", TEXTS.say(viewer.language(), "long-query", LawLibrary.LONGEST_QUERY));
        }
        var items = library.search(query).stream().map(this::hits).toList();
        var total = items.stream().mapToInt(act -> act.paragraphs().size()).sum();
        return new Found(query, items, total);
    }

    private ActHits hits(FoundAct found) {
        var act = found.act();
        var paragraphs = found.paragraphs().stream()
                .map(one -> hit(act.cite(one.paragraph().number()), one))
                .toList();
        return new ActHits(act.slug(), act.title().in(viewer.language()), found.inTitle(), paragraphs);
    }

    private static ParagraphHit hit(String id, FoundParagraph found) {
        var paragraph = found.paragraph();
        return new ParagraphHit(id, paragraph.number(), paragraph.chapter(), found.excerpt());
    }
}
