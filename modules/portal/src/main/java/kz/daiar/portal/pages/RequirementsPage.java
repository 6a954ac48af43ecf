package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.retraining.Requirements;
import kz.daiar.retraining.RequirementsDocument;

/** The requirements to the organisation of retraining at the Academy: their editions, and the steps of agreement. */
@Named
@RequestScoped
public class RequirementsPage {

    @Inject
    Requirements requirements;

    @Inject
    Viewer viewer;

    @Inject
    PageLanguage language;

    @Inject
    Reply reply;

    private String remarks;
    private List<EditionRow> rows;

    /** An edition; {@code own}: the viewer's provider writes it. */
    public record EditionRow(
            long id,
            int version,
            int edition,
            String provider,
            boolean own,
            RequirementsDocument.State state,
            String text,
            String fileName,
            String remarks,
            LocalDate agreedOn,
            String agreedBy) {

        public String stateKey() {
            return Door.textKey("requirements.state", state);
        }

        /** The chip that shows the state. */
        public String style() {
            return switch (state) {
                case DRAFT -> "gap";
                case SENT -> "in-progress";
                case RETURNED -> "overdue";
                case AGREED -> "fulfilled";
                case REPLACED -> "lapsed";
            };
        }

        public boolean mayBeWritten() {
            return own && state.isOpen();
        }
    }

    @Transactional
    public List<EditionRow> getRows() {
        if (rows == null) {
            rows = requirements.all().stream().map(this::row).toList();
        }
        return rows;
    }

    private EditionRow row(RequirementsDocument one) {
        return new EditionRow(
                one.id(),
                one.version(),
                one.edition(),
                one.provider().name(language.language()),
                viewer.isAny(Role.ADMIN)
                        || viewer.employers().contains(one.provider().bin()),
                one.state(),
                one.text(language.language()),
                one.fileName(),
                one.remarks(),
                one.agreedOn(),
                one.agreedBy());
    }

    public boolean isAgency() {
        return viewer.isAny(Role.AUTHORISED_BODY, Role.ADMIN);
    }

    public String send(long id, int version) {
        reply.to(() -> requirements.send(id, version), "requirements.sent");
        return "requirements?faces-redirect=true";
    }

    public String answer(long id, int version, boolean agreed) {
        return reply.to(() -> requirements.answer(id, version, agreed, remarks), "requirements.answered")
                ? "requirements?faces-redirect=true"
                : null;
    }

    /** The file that came with an edition. */
    @Transactional
    public void file() throws IOException {
        long id = Query.number("id").orElseThrow(() -> NotHere.named("requirements"));
        var content = requirements.file(id);
        FileAnswer.saved("application/octet-stream", requirements.find(id).fileName(), content);
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String typed) {
        remarks = typed == null || typed.isBlank() ? remarks : typed;
    }
}
