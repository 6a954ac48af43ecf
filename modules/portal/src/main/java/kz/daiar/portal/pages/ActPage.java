package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import kz.daiar.foundation.NotHere;
import kz.daiar.lawlibrary.LawLibrary;
import kz.daiar.norms.Act;
import kz.daiar.norms.ActParagraph;

/** The register of acts, and an act paragraph by paragraph. */
@Named
@RequestScoped
public class ActPage {

    @Inject
    HouseDay day;

    @Inject
    LawLibrary library;

    @Inject
    PageLanguage language;

    private String slug;
    private String number;

    /** The acts in the order of the register. */
    public List<Act> getActs() {
        return library.acts();
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
        return library.derivedFrom(getAct().cite(number), language.language());
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

    public boolean isInForce(Act act) {
        return act.isInForce(day.today());
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
}
