package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.reserve.Assessor;
import kz.daiar.reserve.Deciding;
import kz.daiar.reserve.Examination;
import kz.daiar.reserve.Law;
import kz.daiar.reserve.Nomination;
import kz.daiar.reserve.Quality;
import kz.daiar.reserve.ReserveList;
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
    Deciding deciding;

    @Inject
    Law act;

    @Inject
    HouseDay day;

    @Inject
    PageLanguage language;

    @Inject
    LawWords law;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    private Long id;
    private Sheet sheet;
    private boolean conflict;
    private String statement;
    private String method;
    private LocalDate examined;
    private String words;
    private final Map<String, Integer> scores = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private String list;
    private LocalDate prepareBy;
    private String orderNo;
    private String ground;

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
        var mean = score == null ? null : score.means().get(criterion);
        return mean == null ? "–" : mean.toPlainString();
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

    public String declare() {
        return done(() -> sheets.declare(id, conflict, statement), "sheet.is-declared");
    }

    public String examine() {
        var findings = new Examination.Findings(method, getExamined(), words, given(scores), given(levels));
        return done(() -> sheets.examine(id, findings), "sheet.is-examined");
    }

    /** What was filled in; a field left empty says nothing. */
    private static Map<String, Integer> given(Map<String, Integer> typed) {
        var given = new TreeMap<String, Integer>();
        typed.forEach((code, number) -> {
            if (number != null) {
                given.put(code, number);
            }
        });
        return given;
    }

    public String complete() {
        return done(() -> sheets.complete(id), "sheet.is-complete");
    }

    public String decide() {
        var chosen = list == null || list.equals("REFUSED") ? null : ReserveList.valueOf(list);
        var wish = new Deciding.Wish(chosen, prepareBy, Query.typed(orderNo), Query.typed(ground));
        return done(() -> deciding.decide(id, getSheet().nomination().version(), wish), "sheet.is-decided");
    }

    private String done(Runnable verb, String key) {
        return reply.to(verb, key) ? "candidate-sheet?faces-redirect=true&id=" + id : null;
    }

    /** The protocol as it was printed with the decision. */
    public void protocol() throws IOException {
        FileAnswer.paper("protocol-" + id, sheets.protocol(id));
    }

    public boolean isConflict() {
        return conflict;
    }

    public void setConflict(boolean ticked) {
        conflict = ticked;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String typed) {
        statement = typed;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String chosen) {
        method = chosen;
    }

    /** The day of the examination; today unless another is typed. */
    public LocalDate getExamined() {
        return examined == null ? day.today() : examined;
    }

    public void setExamined(LocalDate typed) {
        examined = typed;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = typed;
    }

    /** What is typed for each criterion. */
    public Map<String, Integer> getScores() {
        return scores;
    }

    /** What is typed for each quality. */
    public Map<String, Integer> getLevels() {
        return levels;
    }

    public String getList() {
        return list;
    }

    public void setList(String chosen) {
        list = chosen;
    }

    public LocalDate getPrepareBy() {
        return prepareBy;
    }

    public void setPrepareBy(LocalDate typed) {
        prepareBy = typed;
    }

    public String getOrderNo() {
        return orderNo;
    }

    public void setOrderNo(String typed) {
        orderNo = typed;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String typed) {
        ground = typed;
    }
}
