package kz.daiar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.kernel.Iin;

/** A person, known by his IIN; his service is a string of {@link Appointment}s. */
@Entity
@Table(schema = "registry", name = "person")
public class Person extends Recorded {

    private String iin;
    private String surname;
    private String name;
    private String patronymic;

    @Column(name = "birth_day")
    private LocalDate birthDay;

    /** What is known of a person; {@code patronymic} and {@code birthDay} may be null. */
    public record Facts(String surname, String name, String patronymic, LocalDate birthDay) {}

    protected Person() {}

    static Person registered(Iin iin, Facts facts, Change change) {
        var person = new Person();
        person.iin = iin.digits();
        person.correct(facts, change);
        return person;
    }

    void correct(Facts facts, Change change) {
        surname = Rules.name(facts.surname());
        name = Rules.name(facts.name());
        patronymic = Rules.name(facts.patronymic());
        birthDay = facts.birthDay();
        record(change);
    }

    public String iin() {
        return iin;
    }

    public Facts facts() {
        return new Facts(surname, name, patronymic, birthDay);
    }

    /** Surname, name and patronymic. */
    public String fullName() {
        return Stream.of(surname, name, patronymic)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
