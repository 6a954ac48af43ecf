package kz.daiar.duties;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.LocalText;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Person;
import kz.daiar.registry.Recorded;
import kz.daiar.registry.Rules;
import kz.daiar.training.Programme;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What somebody needs to be taught though no act obliges him to it by a day: never a duty, never overdue. It stands from the day
 * it is raised until a fitting training is completed, which its trainings say, or its source withdraws it.
 */
@Entity
@Table(schema = "duties", name = "need")
public class Need extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employer_id")
    private Employer employer;

    private String kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] fields;

    private String aim;

    @Column(name = "why_kk")
    private String whyKk;

    @Column(name = "why_ru")
    private String whyRu;

    @Column(name = "why_en")
    private String whyEn;

    private String source;

    @Column(name = "source_id")
    private long sourceId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] cites;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "wanted_by")
    private LocalDate wantedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    /**
     * What is needed.
     *
     * @param kind a code of the register of that name
     * @param fields the training must have one of them; empty: any
     * @param aim code of what the training is for, or null
     * @param why the reason in words
     * @param wantedBy the day it is wished for, or null; no term of law
     * @param cites paragraphs it rests on
     */
    public record Facts(
            String kind, List<String> fields, String aim, LocalText why, LocalDate wantedBy, List<String> cites) {}

    /** The room that raised it, and what it is there. */
    public record Source(String room, long id) {}

    protected Need() {}

    static Need of(Person person, Employer employer, Facts facts, Source source, LocalDate from, Change change) {
        var need = new Need();
        need.person = person;
        need.employer = employer;
        need.kind = Rules.known("kind", facts.kind());
        need.fields = Rules.areas(facts.fields());
        need.aim = facts.aim();
        need.whyKk = facts.why().kk();
        need.whyRu = facts.why().ru();
        need.whyEn = facts.why().en();
        need.wantedBy = facts.wantedBy();
        need.cites = facts.cites().toArray(String[]::new);
        need.source = source.room();
        need.sourceId = source.id();
        need.from = from;
        need.record(change);
        return need;
    }

    /** A programme answers it. */
    void answeredBy(Programme answer, Change change) {
        programme = answer;
        record(change);
    }

    /** Its source asks for it no longer. */
    void withdraw(LocalDate day, Change change) {
        withdrawnOn = day;
        record(change);
    }

    public Person person() {
        return person;
    }

    /** The body that is to see to it. */
    public Employer employer() {
        return employer;
    }

    public Facts facts() {
        return new Facts(kind, List.of(fields), aim, new LocalText(whyKk, whyRu, whyEn), wantedBy, List.of(cites));
    }

    public Source source() {
        return new Source(source, sourceId);
    }

    public LocalDate from() {
        return from;
    }

    /** The programme that answers it; null while none does. */
    public Programme programme() {
        return programme;
    }

    /** Null while its source asks for it. */
    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}
