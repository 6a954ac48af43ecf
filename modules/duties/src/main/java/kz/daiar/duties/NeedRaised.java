package kz.daiar.duties;

import java.util.List;

/**
 * A need was raised. Fired in the same transaction; the room that carries through trainings of its kind may answer it with a
 * programme.
 *
 * @param need its id
 * @param person id of the person
 * @param employer BIN of the body that is to see to it
 * @param population of his post on the day it was raised, or null when he holds none
 * @param fields the training must have one of them; empty: any
 */
public record NeedRaised(long need, long person, String employer, String population, String kind, List<String> fields) {

    static NeedRaised of(Need need, String population) {
        var facts = need.facts();
        return new NeedRaised(
                need.id(), need.person().id(), need.employer().bin(), population, facts.kind(), facts.fields());
    }
}
