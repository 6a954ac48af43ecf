package kz.daiar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The result of a year's appraisal; one a year and person. */
@Entity
@Table(schema = "registry", name = "appraisal")
public class Appraisal extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private int year;
    private LocalDate day;
    private boolean unsatisfactory;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] areas;

    private String source;

    /**
     * One result.
     *
     * @param year the year appraised
     * @param day when the result was given
     * @param areas in which training is needed
     */
    public record Facts(int year, LocalDate day, boolean unsatisfactory, List<String> areas) {}

    protected Appraisal() {}

    static Appraisal of(Person person, Facts facts, Change change) {
        var appraisal = new Appraisal();
        appraisal.person = person;
        appraisal.correct(facts, change);
        return appraisal;
    }

    void correct(Facts facts, Change change) {
        year = Rules.year(facts.year());
        day = facts.day();
        unsatisfactory = facts.unsatisfactory();
        areas = Rules.areas(facts.areas());
        record(change);
    }

    public Person person() {
        return person;
    }

    public Facts facts() {
        return new Facts(year, day, unsatisfactory, List.of(areas));
    }

    public String source() {
        return source;
    }
}
