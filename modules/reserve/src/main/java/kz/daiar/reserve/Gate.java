package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.registry.Adoption;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Employers;

/** Which bodies live by the regulation: those it bound while it was in force, and those that adopted it. */
@ApplicationScoped
class Gate {

    static final String ACT = "reserve";

    private final Employers employers;
    private final NormsInForce norms;
    private final Clock clock;

    protected Gate() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    Gate(Employers employers, NormsInForce norms, Clock clock) {
        this.employers = employers;
        this.norms = norms;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws kz.daiar.kernel.RuleBroken when the day is still to come: nothing is over then */
    void mustHaveCome(LocalDate day) {
        if (day.isAfter(today())) {
            throw TEXTS.refused("day-ahead", day);
        }
    }

    /** Whether a body keeps a reserve by the regulation today. */
    boolean isOpenTo(Employer body) {
        var day = today();
        var act = norms.current().act(ACT).orElseThrow();
        return act.isInForce(day) && act.binds().contains(body.facts().kind()) || adopted(body, day);
    }

    private boolean adopted(Employer body, LocalDate day) {
        List<Adoption> adoptions = employers.adoptions(body.bin());
        return adoptions.stream()
                .map(Adoption::facts)
                .anyMatch(facts -> facts.act().equals(ACT)
                        && !facts.from().isAfter(day)
                        && (facts.to() == null || !facts.to().isBefore(day)));
    }

    /** @throws kz.daiar.kernel.RuleBroken when the body has not adopted the regulation */
    void mustBeOpenTo(Employer body) {
        if (!isOpenTo(body)) {
            throw TEXTS.refused("not-adopted", body.facts().nameKk(), today());
        }
    }
}
