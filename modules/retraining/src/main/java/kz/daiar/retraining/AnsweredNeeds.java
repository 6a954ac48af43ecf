package kz.daiar.retraining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.daiar.duties.NeedAnswers;
import kz.daiar.duties.NeedRaised;

/** Hears of needs of retraining that other rooms raise, and answers them. */
@ApplicationScoped
class AnsweredNeeds {

    private static final String KIND = "RETRAINING";

    private final NeedAnswers answers;

    protected AnsweredNeeds() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    AnsweredNeeds(NeedAnswers answers) {
        this.answers = answers;
    }

    void on(@Observes NeedRaised raised) {
        if (raised.kind().equals(KIND)) {
            answers.withApproved(raised);
        }
    }
}
