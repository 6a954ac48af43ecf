package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.daiar.registry.Person;
import kz.daiar.registry.Persons;

/** A person in the register, new or corrected. Persons are known by their IIN, which is never corrected. */
@Named
@ViewScoped
public class PersonForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Persons persons;

    private String iin;
    private String surname;
    private String name;
    private String patronymic;
    private LocalDate birthDay;

    private boolean correction;

    /** Whether the one with this key is to be corrected: the address says so. */
    @Override
    public boolean isCorrection() {
        return correction;
    }

    public void setCorrection(boolean asked) {
        correction = asked;
    }

    @Override
    void load() {
        var person = persons.find(iin);
        var facts = person.facts();
        sees(person.version());
        surname = facts.surname();
        name = facts.name();
        patronymic = facts.patronymic();
        birthDay = facts.birthDay();
    }

    @Override
    void add() {
        persons.add(iin, facts());
    }

    @Override
    void correct() {
        persons.correct(iin, seen(), facts(), getReason());
    }

    @Override
    String next() {
        return "card?faces-redirect=true&iin=" + iin;
    }

    private Person.Facts facts() {
        return new Person.Facts(surname, name, patronymic, birthDay);
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String typed) {
        iin = typed;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String typed) {
        surname = typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String typed) {
        patronymic = typed;
    }

    public LocalDate getBirthDay() {
        return birthDay;
    }

    public void setBirthDay(LocalDate typed) {
        birthDay = typed;
    }
}
