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
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.preparation.Admission;
import kz.daiar.preparation.Admissions;
import kz.daiar.preparation.Appeals;
import kz.daiar.preparation.Application;
import kz.daiar.preparation.Applications;
import kz.daiar.preparation.Deciding;
import kz.daiar.preparation.Protocol;
import kz.daiar.preparation.Ranking;
import kz.daiar.preparation.Scoring;

/** One call: its terms, who applied, how they rank, the decision and its protocols. */
@Named
@RequestScoped
public class PreparationCallPage {

    @Inject
    Admissions calls;

    @Inject
    Applications applications;

    @Inject
    Scoring scoring;

    @Inject
    Deciding deciding;

    @Inject
    Appeals appeals;

    @Inject
    PageLanguage language;

    @Inject
    PageTexts texts;

    @Inject
    HouseDay house;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    private Long id;
    private CallView shown;
    private List<ApplicantRow> rows;
    private List<Protocol> protocols;
    private LocalDate day;
    private String reason;
    private String iin;
    private final Map<String, String> papers = new HashMap<>();

    /** An applicant; {@code means}: stage by stage as text; {@code brokenBy}: what told him from the one above him. */
    public record ApplicantRow(PreparationRow one, Integer rank, List<String> means, String total, String brokenBy) {}

    /** Knows its call before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    /** Stops with 404 when there is no such call. */
    @Transactional
    public void open() {
        getCall();
    }

    @Transactional
    public CallView getCall() {
        if (id == null) {
            throw NotHere.named("call");
        }
        if (shown == null) {
            var call = calls.find(id);
            shown = CallView.of(call, language.language(), isOwn(call), isDue(call));
        }
        return shown;
    }

    private boolean isOwn(Admission call) {
        return viewer.isAny(Role.ADMIN)
                || viewer.isAny(Role.PROVIDER)
                        && viewer.employers()
                                .contains(call.programme().provider().bin());
    }

    /** The first decision once applications are closed, and another one after an upheld appeal. */
    private boolean isDue(Admission call) {
        return call.state() == Admission.State.OPEN && house.today().isAfter(call.applyBy())
                || call.state() == Admission.State.DECIDED && appeals.askAnew(call.id());
    }

    /** The applicants the viewer sees; in the order of their points for the Academy and who looks over everything. */
    @Transactional
    public List<ApplicantRow> getApplicants() {
        if (rows == null) {
            var places = scoring.ranking(id).stream()
                    .collect(Collectors.toMap(place -> place.application().id(), Function.identity()));
            rows = new ArrayList<>();
            var all = applications.of(id);
            places.values().stream()
                    .sorted((first, second) -> Integer.compare(first.rank(), second.rank()))
                    .forEach(place -> rows.add(row(place.application(), place)));
            all.stream().filter(one -> !places.containsKey(one.id())).forEach(one -> rows.add(row(one, null)));
        }
        return rows;
    }

    private ApplicantRow row(Application one, Ranking.Place place) {
        var row = PreparationRow.of(one, null, language.language());
        if (place == null) {
            return new ApplicantRow(row, one.rank(), dashes(), texts.number(one.total()), null);
        }
        return new ApplicantRow(
                row,
                place.rank(),
                place.means().stream().map(texts::number).toList(),
                texts.number(place.total()),
                place.brokenBy() == null ? null : place.brokenBy().words().in(language.language()));
    }

    private List<String> dashes() {
        return getCall().stages().stream().map(stage -> "–").toList();
    }

    /** The editions of the protocol. */
    @Transactional
    public List<Protocol> getProtocols() {
        if (protocols == null) {
            protocols = deciding.protocols(id);
        }
        return protocols;
    }

    /** A protocol as the browser shows it. */
    @Transactional
    public void paper() throws IOException {
        int edition = Query.number("edition")
                .orElseThrow(() -> NotHere.named("protocol"))
                .intValue();
        if (id == null) {
            throw NotHere.named("protocol");
        }
        FileAnswer.paper(
                "protocol-" + id + "-" + edition, deciding.protocol(id, edition).paper());
    }

    /** Whether the viewer may hand in an application now: of his body, or his own. */
    @Transactional
    public boolean isTaking() {
        var call = getCall();
        boolean mine = viewer.isAny(Role.SERVANT) && getApplicants().isEmpty();
        return (mine || viewer.isAny(Role.HR_OFFICER, Role.ADMIN)) && call.state() == Admission.State.OPEN;
    }

    /** The requirements a paper is asked for, by their place. */
    @Transactional
    public List<Choice> getPapersAsked() {
        return HandedPapersForm.asked(calls.find(id), language);
    }

    public String openCall() {
        return done(() -> calls.open(id, version(), day), "admission.is-open");
    }

    public String cancel() {
        return done(() -> calls.cancel(id, version(), reason), "admission.is-cancelled");
    }

    public String decide() {
        return done(() -> deciding.decide(id, version(), day), "admission.is-decided");
    }

    public String apply() {
        return done(() -> applications.apply(id, iin, HandedPapersForm.handed(papers), day), "application.is-prepared");
    }

    private long version() {
        return calls.find(id).version();
    }

    private String done(Runnable verb, String key) {
        return reply.to(verb, key) ? "preparation-call?faces-redirect=true&id=" + id : null;
    }

    public Long getId() {
        return id;
    }

    /** The day of what is done; today unless another is typed. */
    public LocalDate getDay() {
        return day == null ? house.today() : day;
    }

    public void setDay(LocalDate typed) {
        day = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    /** Whose application it is: the viewer's own, unless he writes for his body. */
    public String getIin() {
        return iin == null && viewer.isAny(Role.SERVANT) ? viewer.iin() : iin;
    }

    public void setIin(String typed) {
        iin = Query.typed(typed);
    }

    /** What was handed in, by the place of the requirement. */
    public Map<String, String> getPapers() {
        return papers;
    }
}
