package kz.daiar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import kz.daiar.benchmarks.hand.HandCoded;
import kz.daiar.benchmarks.hand.HandDuty;
import kz.daiar.benchmarks.people.MadePerson;
import kz.daiar.benchmarks.people.Population;
import kz.daiar.norms.Duty;
import kz.daiar.norms.NormSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hand-coded loop, against which the engine is timed")
class HandCodedLoopTest {

    private static final int PEOPLE = 3_000;

    @Test
    void finds_just_the_duties_the_engine_finds() {
        var norms = NormSet.shipped();
        new Population(PEOPLE).people().map(MadePerson::facts).forEach(facts -> assertThat(
                        HandCoded.duties(facts, Population.DAY))
                .as("%s", facts)
                .isEqualTo(norms.evaluate(facts, Population.DAY).duties().stream()
                        .map(HandCodedLoopTest::byEngine)
                        .toList()));
    }

    @Test
    void the_invented_people_are_the_same_whatever_their_number() {
        assertThat(new Population(50).people().map(MadePerson::iin).toList())
                .isEqualTo(new Population(80)
                        .people()
                        .limit(50)
                        .map(MadePerson::iin)
                        .toList());
    }

    private static HandDuty byEngine(Duty duty) {
        var conditions = duty.conditions();
        var met = duty.standing().met();
        return new HandDuty(
                duty.kind(),
                duty.grounds(),
                duty.arose(),
                duty.due(),
                duty.standing().completeBy(),
                conditions.venues(),
                conditions.forms(),
                conditions.direction(),
                duty.status(),
                met == null ? null : met.to());
    }
}
