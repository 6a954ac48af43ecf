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

/** The fields a person's career plan asks training in, from a day on. */
@Entity
@Table(schema = "registry", name = "career_plan_entry")
public class CareerPlanEntry extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "from_day")
    private LocalDate from;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] fields;

    private String source;

    /** One entry: fields as codes. */
    public record Facts(LocalDate from, List<String> fields) {}

    protected CareerPlanEntry() {}

    static CareerPlanEntry of(Person person, Facts facts, Change change) {
        var entry = new CareerPlanEntry();
        entry.person = person;
        entry.correct(facts, change);
        return entry;
    }

    void correct(Facts facts, Change change) {
        from = facts.from();
        fields = Rules.areas(facts.fields());
        record(change);
    }

    public Person person() {
        return person;
    }

    public Facts facts() {
        return new Facts(from, List.of(fields));
    }

    public String source() {
        return source;
    }
}
