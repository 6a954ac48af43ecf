package kz.daiar.registry;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;

/** Whom the viewer of this request has been found to see: each room a card is made from asks for its person. */
@RequestScoped
class SeenPersons {

    private final Map<String, Long> ids = new HashMap<>();

    /** The id of the person with this IIN; null while he has not been looked for. */
    Long id(String iin) {
        return ids.get(iin);
    }

    Person found(Person person) {
        ids.put(person.iin(), person.id());
        return person;
    }
}
