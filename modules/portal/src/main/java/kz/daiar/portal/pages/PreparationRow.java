package kz.daiar.portal.pages;

import java.math.BigDecimal;
import kz.daiar.kernel.Language;
import kz.daiar.preparation.Application;
import kz.daiar.preparation.DegreeStudy;
import kz.daiar.preparation.Reasons;

/** An application in a list, with why it stands as it stands, and the study it led to. */
public record PreparationRow(
        long id,
        String iin,
        String person,
        String employer,
        String programme,
        String year,
        Application.State state,
        String why,
        Integer rank,
        BigDecimal total,
        DegreeStudy.State study) {

    /** {@code study} may be null. */
    static PreparationRow of(Application one, DegreeStudy study, Language language) {
        return new PreparationRow(
                one.id(),
                one.person().iin(),
                one.person().fullName(),
                one.employer().name(language),
                one.admission().programme().title(language),
                String.valueOf(one.admission().year()),
                one.state(),
                Reasons.of(one).in(language),
                one.rank(),
                one.total(),
                study == null ? null : study.state());
    }

    public String stateKey() {
        return Door.textKey("application.state", state);
    }

    public String style() {
        return PreparationStyle.of(state);
    }

    public String studyKey() {
        return Door.textKey("degree.state", study);
    }

    public String studyStyle() {
        return PreparationStyle.of(study);
    }
}
