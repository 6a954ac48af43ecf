package kz.daiar.retraining;

import static kz.daiar.retraining.RetrainingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.daiar.training.Group;
import kz.daiar.training.OpeningCondition;

/** No retraining group of the Academy opens before its requirements are agreed (decree-1457/17); centres need none. */
@ApplicationScoped
class AgreedRequirements implements OpeningCondition {

    private static final String RETRAINING = "RETRAINING";

    private final Requirements requirements;

    protected AgreedRequirements() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    AgreedRequirements(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public void demandFor(Group group) {
        boolean asked = group.programme().kind().equals(RETRAINING) && Requirements.isAcademy(group.provider());
        if (asked && requirements.inForce(group.provider()).isEmpty()) {
            throw TEXTS.forbidden("requirements-not-agreed", Requirements.PARAGRAPH, group.code());
        }
    }
}
