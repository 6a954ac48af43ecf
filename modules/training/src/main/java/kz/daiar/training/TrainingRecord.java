package kz.daiar.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.registry.Change;
import kz.daiar.registry.Person;
import kz.daiar.registry.Recorded;
import kz.daiar.registry.Rules;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A training a person has completed or is in, as a fact about him, wherever it was held. */
@Entity
@Table(schema = "training", name = "record")
public class TrainingRecord extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String kind;
    private String venue;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] profiles;

    private String form;
    private int hours;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    private boolean document;

    @Column(name = "document_no")
    private String documentNo;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] fields;

    private String funding;
    private String provider;
    private String source;

    /**
     * One training.
     *
     * @param profiles certification profiles the provider holds
     * @param hours academic hours
     * @param to the day of completion; null while it runs
     * @param document whether a completion document was issued
     * @param documentNo, funding, provider may be null
     */
    public record Facts(
            String kind,
            String venue,
            List<String> profiles,
            String form,
            int hours,
            LocalDate from,
            LocalDate to,
            boolean document,
            String documentNo,
            List<String> fields,
            String funding,
            String provider) {}

    protected TrainingRecord() {}

    static TrainingRecord of(Person person, Facts facts, Change change) {
        var training = new TrainingRecord();
        training.person = person;
        training.correct(facts, change);
        return training;
    }

    /** The training of a listener from the day he was admitted: it runs, and no document is issued yet. */
    static TrainingRecord begun(Enrolment enrolment, LocalDate day, Change change) {
        var promised = enrolment.group().promised();
        var facts = new Facts(
                promised.kind(),
                promised.venue(),
                promised.profiles(),
                promised.form(),
                promised.hours(),
                day,
                null,
                false,
                null,
                promised.fields(),
                promised.funding(),
                enrolment.group().provider().facts().nameKk());
        var training = of(enrolment.person(), facts, change);
        training.source = "group:" + enrolment.group().code();
        return training;
    }

    /** It is over, and its document not issued yet: until then it counts for nothing. */
    void ended(LocalDate day, Change change) {
        to = day;
        record(change);
    }

    /** It was not over after all. */
    void runsOn(Change change) {
        to = null;
        record(change);
    }

    /** It was begun on another day than was recorded first. */
    void beginsAgain(LocalDate day, Change change) {
        from = day;
        to = null;
        record(change);
    }

    /** The completion document has been issued (decree-1457/3, 4). */
    void documented(String number, Change change) {
        document = true;
        documentNo = number;
        record(change);
    }

    /** The completion document has been revoked. */
    void undocumented(Change change) {
        document = false;
        record(change);
    }

    void correct(Facts facts, Change change) {
        Rules.endsAfterStart(facts.from(), facts.to());
        kind = Rules.known("kind", facts.kind());
        venue = Rules.known("venue", facts.venue());
        profiles = Rules.areas(facts.profiles());
        form = Rules.known("form", facts.form());
        hours = Rules.positive(facts.hours());
        from = facts.from();
        to = facts.to();
        document = facts.document();
        documentNo = facts.documentNo();
        fields = Rules.areas(facts.fields());
        funding = facts.funding() == null ? null : Rules.known("funding", facts.funding());
        provider = facts.provider();
        record(change);
    }

    public Person person() {
        return person;
    }

    public Facts facts() {
        return new Facts(
                kind,
                venue,
                List.of(profiles),
                form,
                hours,
                from,
                to,
                document,
                documentNo,
                List.of(fields),
                funding,
                provider);
    }

    /** {@code import:<number>/<sheet>/<row>} for what came by an import; null for what was entered by hand. */
    public String source() {
        return source;
    }
}
