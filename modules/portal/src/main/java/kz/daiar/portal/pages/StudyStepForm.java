package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.daiar.preparation.Studies;
import kz.daiar.preparation.StudyContract;

/** What is done with one study: begun, semesters, leave, expulsion, the degree. */
@Named
@RequestScoped
public class StudyStepForm {

    @Inject
    Studies studies;

    @Inject
    HouseDay house;

    @Inject
    Reply reply;

    private Long id;
    private LocalDate day;
    private LocalDate until;
    private String words;
    private String number;
    private Integer months;
    private BigDecimal mean;
    private boolean failed;
    private boolean again;

    /** Knows its application before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    public String start() {
        var contract = number == null ? null : StudyContract.of(number, getDay(), months);
        return done(() -> studies.begin(id, getDay(), contract), "degree.is-begun");
    }

    public String result() {
        return done(
                () -> studies.result(id, version(), new Studies.Result(!failed, mean, getDay(), words, again)),
                "degree.is-recorded");
    }

    public String leave() {
        return done(() -> studies.leave(id, version(), getDay(), until, words), "degree.is-on-leave");
    }

    public String comeBack() {
        return done(() -> studies.comeBack(id, version()), "degree.is-back");
    }

    public String expel() {
        return done(() -> studies.expel(id, version(), getDay(), words), "degree.is-expelled");
    }

    public String graduate() {
        return done(() -> studies.graduate(id, version(), getDay(), number), "degree.is-graduated");
    }

    private long version() {
        return studies.of(id).map(one -> one.version()).orElse(0);
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

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate typed) {
        until = typed;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = Query.typed(typed);
    }

    /** Of the contract, or of the diploma. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = Query.typed(typed);
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer typed) {
        months = typed;
    }

    public BigDecimal getMean() {
        return mean;
    }

    public void setMean(BigDecimal typed) {
        mean = typed;
    }

    public boolean isFailed() {
        return failed;
    }

    public void setFailed(boolean chosen) {
        failed = chosen;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean chosen) {
        again = chosen;
    }
}
