package kz.daiar.preparation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A paper handed in with an application, and the requirement it is for. */
@Embeddable
public class HandedPaper {

    private Integer requirement;
    private String name;
    private String number;
    private LocalDate day;

    protected HandedPaper() {}

    /**
     * A paper.
     *
     * @param requirement its place in the procedure, from 1; null for any other paper
     * @param number, day may be null
     */
    public static HandedPaper of(Integer requirement, String name, String number, LocalDate day) {
        var paper = new HandedPaper();
        paper.requirement = requirement;
        paper.name = name.strip();
        paper.number = number == null || number.isBlank() ? null : number.strip();
        paper.day = day;
        return paper;
    }

    /** Null when it is for none. */
    public Integer requirement() {
        return requirement;
    }

    public String name() {
        return name;
    }

    public String number() {
        return number;
    }

    public LocalDate day() {
        return day;
    }

    /** Its name with number and day, as far as they are known. */
    public String written() {
        return number == null ? name : name + " № " + number;
    }
}
