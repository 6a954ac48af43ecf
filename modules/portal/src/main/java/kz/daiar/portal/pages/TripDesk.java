package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import kz.daiar.foreignfunded.ForeignDocument;
import kz.daiar.foreignfunded.ForeignDocument.Recognition;
import kz.daiar.foreignfunded.Trip.Task;
import kz.daiar.foreignfunded.TripCost;
import kz.daiar.foreignfunded.TripReport;
import kz.daiar.foreignfunded.Trips;
import kz.daiar.portal.pages.ForeignTripPage.TaskRow;

/** What is written down and signed on the page of a trip abroad. */
@Named
@RequestScoped
public class TripDesk {

    @Inject
    Trips trips;

    @Inject
    ForeignTripPage page;

    @Inject
    Reply reply;

    private Long id;
    private LocalDate leaves;
    private LocalDate returns;
    private String what;
    private BigDecimal rate;
    private Integer times;
    private String bearer;
    private Integer line;
    private List<String> done;
    private LocalDate returnedOn;
    private String words;
    private Integer evaluation;
    private String materials;
    private String number;
    private LocalDate issued;
    private boolean translated;
    private String recognition;

    /** Fills the forms with what is written already. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
        if (id != null) {
            fill();
        }
    }

    private void fill() {
        leaves = page.getTrip().leaves();
        returns = page.getTrip().returns();
        returnedOn = returns;
        done = page.getTasks().stream()
                .filter(one -> one.done() != null)
                .map(TaskRow::task)
                .toList();
        var document = page.getDocument();
        if (document != null) {
            translated = document.translated();
            recognition = document.recognition().name();
        }
    }

    /** The days of the trip. */
    public String travel() {
        return saved(version -> trips.travel(id, version, leaves, returns));
    }

    /** One more cost. */
    public String bear() {
        return saved(version -> trips.bear(
                id, version, TripCost.of(TripCost.What.valueOf(what), rate, times, TripCost.Bearer.valueOf(bearer))));
    }

    /** A cost there is not after all. */
    public String spare() {
        return saved(version -> trips.spare(id, version, line));
    }

    /** What of the list is done now. */
    public String tick() {
        return saved(version ->
                trips.done(id, version, done.stream().map(Task::valueOf).collect(Collectors.toSet())));
    }

    /** The head signs the order. */
    public String sign() {
        return saved(version -> trips.sign(id, version));
    }

    /** He is back and tells of it. */
    public String report() {
        return saved(version ->
                trips.report(id, version, new TripReport.Told(returnedOn, words, evaluation, Query.typed(materials))));
    }

    /** The document he brought. */
    public String register() {
        var brought = new ForeignDocument.Facts(number, issued, translated, Recognition.valueOf(recognition));
        return saved(version -> trips.document(id, version, brought));
    }

    /** How far the document is translated and recognised. */
    public String recognise() {
        return saved(version -> trips.recognise(id, version, translated, Recognition.valueOf(recognition)));
    }

    private String saved(LongConsumer verb) {
        return reply.to(() -> verb.accept(trips.find(id).version()), "reply.saved")
                ? "foreign-trip?faces-redirect=true&id=" + id
                : null;
    }

    public LocalDate getLeaves() {
        return leaves;
    }

    public void setLeaves(LocalDate typed) {
        leaves = typed;
    }

    public LocalDate getReturns() {
        return returns;
    }

    public void setReturns(LocalDate typed) {
        returns = typed;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String typed) {
        what = typed;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal typed) {
        rate = typed;
    }

    public Integer getTimes() {
        return times;
    }

    public void setTimes(Integer typed) {
        times = typed;
    }

    public String getBearer() {
        return bearer;
    }

    public void setBearer(String typed) {
        bearer = typed;
    }

    public Integer getLine() {
        return line;
    }

    public void setLine(Integer typed) {
        line = typed;
    }

    public List<String> getDone() {
        return done;
    }

    public void setDone(List<String> typed) {
        done = typed;
    }

    public LocalDate getReturnedOn() {
        return returnedOn;
    }

    public void setReturnedOn(LocalDate typed) {
        returnedOn = typed;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = typed;
    }

    public Integer getEvaluation() {
        return evaluation;
    }

    public void setEvaluation(Integer typed) {
        evaluation = typed;
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String typed) {
        materials = typed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed;
    }

    public LocalDate getIssued() {
        return issued;
    }

    public void setIssued(LocalDate typed) {
        issued = typed;
    }

    public boolean isTranslated() {
        return translated;
    }

    public void setTranslated(boolean typed) {
        translated = typed;
    }

    public String getRecognition() {
        return recognition;
    }

    public void setRecognition(String typed) {
        recognition = typed;
    }
}
