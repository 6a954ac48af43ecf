package kz.daiar.registry.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.registry.Person;

/**
 * A person on the wire, in both directions; what is null is not written.
 *
 * @param reason of the last correction; a correction must give one
 */
public record PersonJson(
        String iin,
        String surname,
        String name,
        String patronymic,
        LocalDate birthDate,
        Integer version,
        String recordedBy,
        String reason) {

    static PersonJson of(Person person) {
        var facts = person.facts();
        return new PersonJson(
                person.iin(),
                facts.surname(),
                facts.name(),
                facts.patronymic(),
                facts.birthDay(),
                person.version(),
                person.recordedBy(),
                person.reason());
    }

    Person.Facts facts(Viewer viewer) {
        Body.of(this, viewer).needs("surname", surname).needs("name", name).complete();
        return new Person.Facts(surname, name, patronymic, birthDate);
    }

    /** The members one by one, for an answer to which rooms add theirs. */
    Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("iin", iin);
        members.put("surname", surname);
        members.put("name", name);
        put(members, "patronymic", patronymic);
        put(members, "birthDate", birthDate);
        put(members, "version", version);
        put(members, "recordedBy", recordedBy);
        put(members, "reason", reason);
        return members;
    }

    private static void put(Map<String, Object> members, String name, Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }
}
