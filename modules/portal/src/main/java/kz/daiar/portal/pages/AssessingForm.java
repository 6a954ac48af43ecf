package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import kz.daiar.reserve.Assessing;
import kz.daiar.reserve.Examination;

/** What an assessor says and finds of a candidate. */
@Named
@RequestScoped
public class AssessingForm {

    @Inject
    Assessing assessing;

    @Inject
    HouseDay day;

    @Inject
    Reply reply;

    private Long id;
    private boolean conflict;
    private String statement;
    private String method;
    private LocalDate examined;
    private String words;
    private final Map<String, Integer> scores = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();

    /** Knows its candidate before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    public String declare() {
        return done(() -> assessing.declare(id, conflict, statement), "sheet.is-declared");
    }

    public String examine() {
        var findings = new Examination.Findings(method, getExamined(), words, given(scores), given(levels));
        return done(() -> assessing.examine(id, findings), "sheet.is-examined");
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
        return done(() -> assessing.complete(id), "sheet.is-complete");
    }

    private String done(Runnable verb, String key) {
        return reply.to(verb, key) ? "candidate-sheet?faces-redirect=true&id=" + id : null;
    }

    /** The day of the examination; today unless another is typed. */
    public LocalDate getExamined() {
        return examined == null ? day.today() : examined;
    }

    public void setExamined(LocalDate typed) {
        examined = typed;
    }

    /** What is typed for each criterion. */
    public Map<String, Integer> getScores() {
        return scores;
    }

    /** What is typed for each quality. */
    public Map<String, Integer> getLevels() {
        return levels;
    }

    public boolean isConflict() {
        return conflict;
    }

    public void setConflict(boolean typed) {
        conflict = typed;
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

    public void setMethod(String typed) {
        method = typed;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = typed;
    }
}
