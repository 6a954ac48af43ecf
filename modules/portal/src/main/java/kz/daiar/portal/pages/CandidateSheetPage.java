package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.reserve.Assessor;
import kz.daiar.reserve.Examination;
import kz.daiar.reserve.Law;
import kz.daiar.reserve.Nomination;
import kz.daiar.reserve.Quality;
import kz.daiar.reserve.Sheet;
import kz.daiar.reserve.SheetLook;
import kz.daiar.reserve.Sheets;

/** A candidate's sheet: what assessors say and find, what the scores come to, and the head's decision. */
@Named
@RequestScoped
public class CandidateSheetPage {

    @Inject
    Sheets sheets;

    @Inject
    Law act;

    @Inject
    PageLanguage language;

    @Inject
    PageTexts texts;

    @Inject
    LawWords law;

    @Inject
    Viewer viewer;

    private Long id;
    private Sheet sheet;

    /** Knows its candidate before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    /** Stops with 404 when there is no such sheet, or it is not for the viewer's eyes. */
    @Transactional
    public void open() {
        getSheet();
    }

    @Transactional
    public Sheet getSheet() {
        if (id == null) {
            throw NotHere.named("sheet");
        }
        if (sheet == null) {
            sheet = sheets.open(id);
            readWhole(sheet.nomination());
        }
        return sheet;
    }

    /** What the page shows of it later, once the transaction is over. */
    private void readWhole(Nomination nomination) {
        nomination.person().fullName();
        nomination.selection().weights();
        var position = nomination.selection().position();
        position.title(language.language());
        position.employer().bin();
        position.profile();
    }

    public String getTitle() {
        return getSheet().nomination().selection().position().title(language.language());
    }

    public String getStateKey() {
        return Door.textKey("nomination.state", getSheet().nomination().state());
    }

    public String getWayKey() {
        return Door.textKey("nomination.way", getSheet().nomination().way());
    }

    public String getStyle() {
        return NominationStyle.of(getSheet().nomination().state());
    }

    public boolean isUndecided() {
        return getSheet().nomination().state() == Nomination.State.NOMINATED;
    }

    public boolean isDecided() {
        return getSheet().nomination().paper() != null;
    }

    /** The word for what was decided. */
    public String getVerdictKey() {
        var decision = getSheet().nomination().decision();
        return decision.list() == null ? "sheet.refused" : Door.textKey("reserve.list", decision.list());
    }

    public boolean isHead() {
        return viewer.isHeadOf(
                getSheet().nomination().selection().position().employer().bin());
    }

    /** Whether the viewer assesses this candidate. */
    public boolean isAssessor() {
        return getSheet().eye() == Sheet.Eye.ASSESSOR;
    }

    /** What the viewer declared himself; null before. */
    public Assessor getOwn() {
        return getSheet().assessors().stream()
                .filter(one -> one.user().equals(viewer.name()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the viewer still examines. */
    public boolean isAtWork() {
        return isUndecided() && isAssessor() && getOwn() != null && !getOwn().isThrough();
    }

    /** When auditors looked, for the head and the secretary. */
    @Transactional
    public List<SheetLook> getLooks() {
        return isAssessor() ? List.of() : sheets.looks(id);
    }

    public List<Choice> getMethods() {
        return choices("method", act.terms().methods());
    }

    /** The criteria with their weights. */
    public List<Choice> getCriteria() {
        return choices(
                "criterion",
                act.inOrder(getSheet().nomination().selection().weights().keySet()));
    }

    private List<Choice> choices(String register, List<String> codes) {
        return codes.stream()
                .map(code -> new Choice(code, law.name(register, code)))
                .toList();
    }

    public List<Choice> getQualities() {
        return getSheet().nomination().selection().position().profile().qualities().stream()
                .map(one -> new Choice(one.code(), one.name(language.language())))
                .toList();
    }

    public String mean(String criterion) {
        var score = getSheet().score();
        return texts.number(score == null ? null : score.means().get(criterion));
    }

    /** What one examination says, criterion by criterion and quality by quality. */
    public List<String> said(Examination one) {
        var said = new ArrayList<String>();
        act.inOrder(one.scores().keySet())
                .forEach(code -> said.add(
                        law.name("criterion", code) + ": " + one.scores().get(code) + "/" + Examination.HIGHEST_SCORE));
        getQualities().stream()
                .filter(quality -> one.levels().containsKey(quality.getCode()))
                .forEach(quality -> said.add(
                        quality.getName() + ": " + one.levels().get(quality.getCode()) + "/" + Quality.HIGHEST));
        return said;
    }

    /** The protocol as it was printed with the decision. */
    public void protocol() throws IOException {
        if (id == null) {
            throw NotHere.named("protocol");
        }
        FileAnswer.paper("protocol-" + id, sheets.protocol(id));
    }
}
