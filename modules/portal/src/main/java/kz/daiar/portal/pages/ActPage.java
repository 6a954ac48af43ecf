package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.daiar.duties.DutyFilter;
import kz.daiar.duties.Worklist;
import kz.daiar.foundation.NotHere;
import kz.daiar.kernel.DateRange;
import kz.daiar.lawlibrary.FoundAct;
import kz.daiar.lawlibrary.LawLibrary;
import kz.daiar.lawlibrary.Piece;
import kz.daiar.norms.Act;
import kz.daiar.norms.ActParagraph;

/** The register of acts, the search in them, and an act paragraph by paragraph. */
@Named
@RequestScoped
public class ActPage {

    @Inject
    HouseDay day;

    @Inject
    LawLibrary library;

    @Inject
    PageLanguage language;

    @Inject
    Worklist worklist;

    @Inject
    Me me;

    private String slug;
    private String number;
    private String query;
    private List<FoundAct> found;

    /** The acts in the order of the register. */
    public List<Act> getActs() {
        return library.acts();
    }

    /** Short names of acts the vocabulary speaks of that nobody has loaded. */
    public Set<String> getNotLoaded() {
        return library.notLoaded();
    }

    /** Whether something is searched for. */
    public boolean isSearch() {
        return query != null;
    }

    /** What was found for the words searched for. */
    public List<FoundAct> getFound() {
        if (found == null) {
            found = library.search(query);
        }
        return found;
    }

    public int getFoundParagraphs() {
        return getFound().stream().mapToInt(act -> act.paragraphs().size()).sum();
    }

    /** The address of a paragraph that keeps in mind what was searched for. */
    public String address(Act act, String paragraph) {
        return "act.xhtml?"
                + new Query().with("act", act.slug()).with("n", paragraph).with("q", query) + "#main";
    }

    /** The address of the search as it was made. */
    public String getBack() {
        return "acts.xhtml?" + new Query().with("q", query);
    }

    /** Stops with 404 when there is no such act or paragraph. */
    public void open() {
        if (number == null) {
            number = paragraphs().get(0).number();
        }
        getParagraph();
    }

    public Act getAct() {
        return Optional.ofNullable(slug).flatMap(library::act).orElseThrow(() -> NotHere.named("act " + slug));
    }

    public ActParagraph getParagraph() {
        return getAct().paragraph(number).orElseThrow(() -> NotHere.named("paragraph " + slug + "/" + number));
    }

    public List<ActParagraph> paragraphs() {
        return List.copyOf(getAct().paragraphs().values());
    }

    /** What the system derives from the paragraph on screen. */
    public LawLibrary.Derived getDerived() {
        return library.derivedFrom(getId(), language.language());
    }

    /** The text of the paragraph on screen, with what was searched for marked. */
    public List<Piece> getPieces() {
        return library.marked(getParagraph(), query);
    }

    /** How many duties of the viewer's employers rest on the paragraph today; null when he sees no duties. */
    public Long getDutiesToday() {
        return me.mayOpen("/worklist.xhtml") ? worklist.count(DutyFilter.NONE.withCite(getId())) : null;
    }

    /** The list of those duties. */
    public String getDutiesList() {
        return "worklist.xhtml?" + new Query().with("list", "all").with("cite", getId());
    }

    /** The full id of the paragraph on screen. */
    public String getId() {
        return getAct().cite(number);
    }

    /** The act this one replaced; null when there is none, or it is not loaded. */
    public Act getPredecessor() {
        return Optional.ofNullable(getAct().succeeds()).flatMap(library::act).orElse(null);
    }

    public Act getSuccessor() {
        return library.successor(getAct()).orElse(null);
    }

    /** How an act stands today. */
    public Act.Standing standing(Act act) {
        return act.standingOn(day.today());
    }

    /** The look of how an act stands, as of a duty's status. */
    public String style(Act act) {
        return switch (standing(act)) {
            case IN_FORCE -> "fulfilled";
            case NOT_YET -> "open";
            case REPEALED_APPLIED -> "gap";
            case ENDED -> "lapsed";
        };
    }

    /** What a range in force rests on. */
    public Act.Remark remark(Act act, DateRange range) {
        return act.remarks().get(range.from());
    }

    /** Whether a chapter begins with this paragraph. */
    public boolean opensChapter(ActParagraph paragraph) {
        var all = paragraphs();
        int place = all.indexOf(paragraph);
        return paragraph.chapter() != null
                && (place == 0 || !paragraph.chapter().equals(all.get(place - 1).chapter()));
    }

    /** The paragraph before ({@code -1}) or after ({@code 1}) this one; null at either end. */
    public ActParagraph neighbour(int steps) {
        var all = paragraphs();
        int place = all.indexOf(getParagraph()) + steps;
        return place < 0 || place >= all.size() ? null : all.get(place);
    }

    /** Whether the text was compared with the act lately enough to be relied on today. */
    public boolean isVerified(Act act) {
        return act.verified() != null && !day.today().isAfter(act.verified().through());
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String asked) {
        slug = asked;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String asked) {
        number = asked;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String typed) {
        var words = typed == null ? "" : typed.strip();
        query = words.isEmpty() ? null : words.substring(0, Math.min(words.length(), LawLibrary.LONGEST_QUERY));
    }
}
