package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.duties.Simulation;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.lawlibrary.Draft;
import kz.daiar.lawlibrary.Drafts;
import kz.daiar.lawlibrary.Examination;

/** One draft: what the checks and its cases say, its what-ifs, and the decision. */
@Named
@RequestScoped
public class DraftPage {

    @Inject
    Drafts drafts;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    private Long id;
    private Draft draft;
    private Examination examination;
    private LocalDate asOf;
    private String reason;
    private Long started;
    private List<Simulation> tried;

    /** Knows its draft before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    /** Stops with 404 when there is no such draft. */
    public void open() {
        getDraft();
    }

    public Draft getDraft() {
        if (id == null) {
            throw NotHere.named("draft");
        }
        if (draft == null) {
            draft = drafts.find(id);
        }
        return draft;
    }

    public Examination getExamination() {
        if (examination == null) {
            examination = drafts.examine(getDraft().id());
        }
        return examination;
    }

    public List<Simulation> getSimulations() {
        if (tried == null) {
            tried = drafts.simulationsOf(getExamination());
        }
        return tried;
    }

    /** Whether the viewer wrote it: then another must approve it. */
    public boolean isMine() {
        return viewer.name().equals(getDraft().writtenBy());
    }

    public boolean isReady() {
        return getExamination().passes() && !getSimulations().isEmpty();
    }

    public String simulate() {
        return reply.to(() -> started = drafts.simulate(id, asOf).id(), "simulation.started")
                ? "simulation?faces-redirect=true&id=" + started
                : null;
    }

    public String enact() {
        return reply.to(() -> drafts.enact(id, getDraft().version()), "draft.enacted") ? here() : null;
    }

    public String reject() {
        return reply.to(() -> drafts.reject(id, getDraft().version(), reason), "draft.rejected") ? here() : null;
    }

    private String here() {
        return "draft?faces-redirect=true&id=" + id;
    }

    public LocalDate getAsOf() {
        return asOf == null && getExamination().norms() != null ? drafts.usualDay(getExamination()) : asOf;
    }

    public void setAsOf(LocalDate typed) {
        asOf = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
