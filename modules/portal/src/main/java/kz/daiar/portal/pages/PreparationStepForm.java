package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.daiar.preparation.Appeals;
import kz.daiar.preparation.Applications;
import kz.daiar.preparation.Checking;
import kz.daiar.preparation.Scoring;

/** What is done with one application until it is decided: referral, check, points, withdrawal, appeal. */
@Named
@RequestScoped
public class PreparationStepForm {

    @Inject
    Applications applications;

    @Inject
    Checking checking;

    @Inject
    Scoring scoring;

    @Inject
    Appeals appeals;

    @Inject
    HouseDay house;

    @Inject
    Reply reply;

    private Long id;
    private LocalDate day;
    private String words;
    private boolean upheld;
    private final Map<String, Boolean> met = new HashMap<>();
    private final Map<String, String> why = new HashMap<>();
    private final Map<String, BigDecimal> points = new HashMap<>();

    /** Knows its application before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    public String refer() {
        return done(() -> applications.refer(id, version(), day), "application.is-referred");
    }

    public String withdraw() {
        return done(() -> applications.withdraw(id, version(), day, words), "application.is-withdrawn");
    }

    public String check() {
        var judged = new TreeMap<Integer, Checking.Judged>();
        why.forEach((place, reason) ->
                judged.put(Integer.valueOf(place), new Checking.Judged(Boolean.TRUE.equals(met.get(place)), reason)));
        return done(() -> checking.check(id, version(), judged), "application.is-checked");
    }

    public String give() {
        return done(() -> scoring.give(id, given(), words), "application.is-scored");
    }

    private List<Scoring.Given> given() {
        return points.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(one -> new Scoring.Given(place(one.getKey(), 0), place(one.getKey(), 1), one.getValue()))
                .toList();
    }

    private static int place(String key, int part) {
        return Integer.parseInt(key.split("-")[part]);
    }

    public String appeal() {
        return done(() -> appeals.file(id, words, day), "appeal.is-filed");
    }

    public String decide() {
        return done(
                () -> appeals.decide(id, appealVersion(), new Appeals.Verdict(upheld, words, day)),
                "appeal.is-decided");
    }

    private long appealVersion() {
        return appeals.of(applications.find(id)).map(one -> one.version()).orElse(0);
    }

    private long version() {
        return applications.find(id).version();
    }

    private String done(Runnable verb, String key) {
        return reply.to(verb, key) ? "preparation-application?faces-redirect=true&id=" + id : null;
    }

    /** The day of what is done; today unless another is typed. */
    public LocalDate getDay() {
        return day == null ? house.today() : day;
    }

    public void setDay(LocalDate typed) {
        day = typed;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = Query.typed(typed);
    }

    public boolean isUpheld() {
        return upheld;
    }

    public void setUpheld(boolean chosen) {
        upheld = chosen;
    }

    /** Whether a requirement a person judges is met, by its place. */
    public Map<String, Boolean> getMet() {
        return met;
    }

    /** Why, by the place of the requirement. */
    public Map<String, String> getWhy() {
        return why;
    }

    /** What is typed for each stage and member: {@code 1-2}. */
    public Map<String, BigDecimal> getPoints() {
        return points;
    }
}
