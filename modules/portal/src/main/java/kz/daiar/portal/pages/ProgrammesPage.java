package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.training.Programme;
import kz.daiar.training.Programmes;

/** What is taught, and the steps of a programme from draft to approval. */
@Named
@RequestScoped
public class ProgrammesPage {

    @Inject
    Programmes programmes;

    @Inject
    Viewer viewer;

    @Inject
    PageLanguage language;

    @Inject
    Reply reply;

    private String remarks;
    private List<ProgrammeRow> rows;

    /** A programme of the list; {@code own}: the viewer's provider gives it. */
    public record ProgrammeRow(
            long id,
            int version,
            int edition,
            String title,
            String provider,
            boolean own,
            Programme.State state,
            String remarks,
            Programme.Facts facts) {

        public String stateKey() {
            return Door.textKey("programme.state", state);
        }

        /** The chip that shows the state. */
        public String style() {
            return switch (state) {
                case DRAFT -> "gap";
                case SENT, AGREED -> "in-progress";
                case APPROVED -> "fulfilled";
                case CLOSED -> "lapsed";
            };
        }
    }

    @Transactional
    public List<ProgrammeRow> getRows() {
        if (rows == null) {
            rows = programmes.all(false).stream().map(this::row).toList();
        }
        return rows;
    }

    private ProgrammeRow row(Programme one) {
        return new ProgrammeRow(
                one.id(),
                one.version(),
                one.edition(),
                one.title(language.language()),
                one.provider().name(language.language()),
                viewer.isAny(Role.ADMIN)
                        || viewer.employers().contains(one.provider().bin()),
                one.state(),
                one.remarks(),
                one.facts());
    }

    public boolean isAgency() {
        return viewer.isAny(Role.AUTHORISED_BODY, Role.ADMIN);
    }

    public String go(long id, int version, String state) {
        reply.to(() -> programmes.go(id, version, Programme.State.valueOf(state)), "programme.gone");
        return "programmes?faces-redirect=true";
    }

    public String answer(long id, int version, boolean agreed) {
        return reply.to(() -> programmes.answer(id, version, agreed, remarks), "programme.answered")
                ? "programmes?faces-redirect=true"
                : null;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String typed) {
        remarks = typed == null || typed.isBlank() ? remarks : typed;
    }
}
