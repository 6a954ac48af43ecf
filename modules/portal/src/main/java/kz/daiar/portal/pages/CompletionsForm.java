package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kz.daiar.training.LessonCompletions;
import kz.daiar.training.LessonCompletions.Outcome;
import kz.daiar.training.LessonCompletions.Refused;

/** Loads the file of a learning management system into a group, and shows the rows that were refused. */
@Named
@RequestScoped
public class CompletionsForm {

    private static final String OUTCOME = "completions";

    @Inject
    GroupPage page;

    @Inject
    LessonCompletions completions;

    @Inject
    Reply reply;

    @Inject
    PageTexts texts;

    private Part file;
    private Outcome outcome;

    /** What was refused is shown on the page that follows. */
    public String load() {
        if (!reply.to(this::read, "completions.read")) {
            return null;
        }
        flash().put(OUTCOME, outcome);
        return page.here();
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    private void read() {
        try (var content = file.getInputStream()) {
            outcome = completions.read(page.getId(), content, file.getSubmittedFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostConstruct
    void begin() {
        outcome = (Outcome) flash().get(OUTCOME);
    }

    /** Whether a file has just been loaded. */
    public boolean isRead() {
        return outcome != null;
    }

    /** Lessons marked as taken, those marked so before, and rows refused, in words. */
    public String getFigures() {
        return texts.say(
                "completions.figures",
                outcome.written(),
                outcome.same(),
                outcome.refused().size());
    }

    public List<Refused> getRefused() {
        return outcome == null ? List.of() : outcome.refused();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }
}
