package kz.daiar.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kz.daiar.training.Programmes;

/** Answers needs with what is taught already; for the rooms that carry through trainings of their kinds. */
@ApplicationScoped
@Transactional
public class NeedAnswers {

    private final Needs needs;
    private final Programmes programmes;

    protected NeedAnswers() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public NeedAnswers(Needs needs, Programmes programmes) {
        this.needs = needs;
        this.programmes = programmes;
    }

    /** The first approved programme of its kind for such people in such a field answers a need; without one it stays open. */
    public void withApproved(NeedRaised raised) {
        programmes.approved(raised.kind(), raised.population(), raised.fields()).stream()
                .findFirst()
                .ifPresent(answer -> needs.answer(raised.need(), answer));
    }
}
