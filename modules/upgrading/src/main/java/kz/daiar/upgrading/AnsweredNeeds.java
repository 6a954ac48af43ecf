package kz.daiar.upgrading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.daiar.duties.NeedRaised;
import kz.daiar.duties.Needs;
import kz.daiar.training.Programmes;

/** Answers needs of upgrading that other rooms raise with the first approved programme for such people in such a field. */
@ApplicationScoped
class AnsweredNeeds {

    private final Needs needs;
    private final Programmes programmes;

    protected AnsweredNeeds() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    AnsweredNeeds(Needs needs, Programmes programmes) {
        this.needs = needs;
        this.programmes = programmes;
    }

    void on(@Observes NeedRaised raised) {
        if (raised.kind().equals(Answering.KIND)) {
            programmes.approved(Answering.KIND, raised.population(), raised.fields()).stream()
                    .findFirst()
                    .ifPresent(answer -> needs.answer(raised.need(), answer));
        }
    }
}
