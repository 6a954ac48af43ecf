package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.LocalText;
import kz.daiar.training.DocumentBatches;
import kz.daiar.training.Documents;
import kz.daiar.training.Enrolment.State;
import kz.daiar.training.Enrolments;
import kz.daiar.training.Study;

/** The steps of a group's listeners: admission, completion, documents, and what becomes of one alone. */
@Named
@RequestScoped
public class ListenersForm {

    @Inject
    GroupPage page;

    @Inject
    Enrolments enrolments;

    @Inject
    Study study;

    @Inject
    Documents documents;

    @Inject
    DocumentBatches batches;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    @Inject
    PageTexts texts;

    @Inject
    HouseDay house;

    private LocalDate day;
    private Long listener;
    private String reason;
    private Map<Long, List<LocalText>> lacking;

    /** Everybody who is enrolled and has come begins on {@code day}. */
    public String admitAll() {
        reply.to(
                () -> page.in(State.ENROLLED).forEach(one -> study.admit(one.id(), one.version(), getDay())),
                "group.admitted");
        return page.here();
    }

    /** What a listener still lacks, in words; empty when nothing. */
    public String lacking(ListenerRow one) {
        return String.join(" ", lacking().get(one.id()).stream().map(texts::in).toList());
    }

    private Map<Long, List<LocalText>> lacking() {
        if (lacking == null) {
            lacking = study.lackingOf(page.getId());
        }
        return lacking;
    }

    /** Completes everybody who lacks nothing. */
    public String completeAll() {
        reply.to(
                () -> page.getAdmitted().stream()
                        .filter(one -> lacking().get(one.id()).isEmpty())
                        .forEach(one -> study.complete(one.id(), one.version(), getDay())),
                "group.completed");
        return page.here();
    }

    /** Whether the viewer's provider still owes somebody a document. */
    public boolean isAnyWithoutPaper() {
        return viewer.isAny(Role.PROVIDER) && !withoutPaper().isEmpty();
    }

    /** Whether somebody was expelled whom the viewer's provider may give a reference yet. */
    public boolean isAnyWithoutReference() {
        return viewer.isAny(Role.PROVIDER) && !getWithoutReference().isEmpty();
    }

    /** Those who were expelled and have no reference. */
    public List<ListenerRow> getWithoutReference() {
        return withoutPaper(State.EXPELLED);
    }

    private List<ListenerRow> withoutPaper() {
        return withoutPaper(State.COMPLETED);
    }

    private List<ListenerRow> withoutPaper(State ended) {
        return page.in(ended).stream()
                .filter(one -> !page.getPapers().containsKey(one.id()))
                .toList();
    }

    /** Begins to issue the documents of all who have completed and have none. */
    public String issueAll() {
        var batch = batches.issue(page.getGroup().providerBin(), page.getId(), DocumentsPage.house());
        return "batch?faces-redirect=true&id=" + batch.id();
    }

    public String expel() {
        var one = chosen();
        reply.to(() -> study.expel(one.id(), one.version(), getDay(), reason), "group.expelled");
        return page.here();
    }

    /** Gives the chosen listener, who was expelled, his reference. */
    public String refer() {
        var one = chosen();
        reply.to(() -> documents.refer(one.id(), DocumentsPage.house()), "group.referred");
        return page.here();
    }

    public String withdraw() {
        var one = chosen();
        reply.to(() -> enrolments.withdraw(one.id(), one.version(), reason), "group.withdrawn");
        return page.here();
    }

    /** Takes the last step of the chosen listener back. */
    public String correct() {
        var one = chosen();
        var earlier = one.state() == State.ADMITTED ? State.ENROLLED : State.ADMITTED;
        reply.to(() -> study.correct(one.id(), one.version(), earlier, reason), "group.corrected");
        return page.here();
    }

    private ListenerRow chosen() {
        return page.getListeners().stream()
                .filter(one -> listener != null && one.id() == listener)
                .findFirst()
                .orElseThrow(() -> NotHere.named("listener"));
    }

    public LocalDate getDay() {
        return day == null ? house.today() : day;
    }

    public void setDay(LocalDate typed) {
        day = typed;
    }

    public Long getListener() {
        return listener;
    }

    public void setListener(Long typed) {
        listener = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
