package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;
import kz.daiar.preparation.ProcedureDocument;
import kz.daiar.preparation.Procedures;

/** The procedures of selection and of study, and what the authorised body says of them. */
@Named
@RequestScoped
public class ProceduresPage {

    @Inject
    Procedures procedures;

    @Inject
    PageLanguage language;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    private String with;
    private String number;
    private LocalDate day;
    private String remarks;
    private List<ProcedureRow> rows;

    /** A procedure; {@code mayBeWritten}: by this viewer, now. */
    public record ProcedureRow(
            long id,
            int version,
            ProcedureDocument.Kind kind,
            String number,
            LocalDate adoptedOn,
            String text,
            List<String> requirements,
            ProcedureDocument.State state,
            ProcedureDocument.Agreement agreement,
            String remarks,
            boolean mayBeWritten) {

        static ProcedureRow of(ProcedureDocument one, boolean own, Language language) {
            return new ProcedureRow(
                    one.id(),
                    one.version(),
                    one.kind(),
                    one.number(),
                    one.facts().adoptedOn(),
                    one.text(language),
                    one.requirements().stream()
                            .map(asked -> asked.words(language))
                            .toList(),
                    one.state(),
                    one.agreement(),
                    one.remarks(),
                    own && one.state().isOpen());
        }

        public String kindKey() {
            return Door.textKey("procedure.kind", kind);
        }

        public String stateKey() {
            return Door.textKey("procedure.state", state);
        }

        public String style() {
            return PreparationStyle.of(state);
        }
    }

    @Transactional
    public List<ProcedureRow> getRows() {
        if (rows == null) {
            rows = procedures.all().stream()
                    .map(one -> ProcedureRow.of(one, isOwn(one), language.language()))
                    .toList();
        }
        return rows;
    }

    private boolean isOwn(ProcedureDocument one) {
        return viewer.isAny(Role.ADMIN)
                || viewer.isAny(Role.PROVIDER)
                        && viewer.employers().contains(one.provider().bin());
    }

    /** Whether the viewer agrees procedures. */
    public boolean isAgency() {
        return viewer.isAny(Role.AUTHORISED_BODY, Role.ADMIN);
    }

    public String send(long id, int version) {
        return done(() -> procedures.send(id, version), "procedure.is-sent");
    }

    public String agree(long id, int version) {
        var agreement = new ProcedureDocument.Agreement(with, number, day);
        return done(() -> procedures.agree(id, version, agreement), "procedure.is-agreed");
    }

    public String giveBack(long id, int version) {
        return done(() -> procedures.giveBack(id, version, remarks), "procedure.is-returned");
    }

    private String done(Runnable verb, String key) {
        return reply.to(verb, key) ? "preparation-procedures?faces-redirect=true" : null;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String typed) {
        with = typed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate typed) {
        day = typed;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String typed) {
        remarks = typed;
    }
}
