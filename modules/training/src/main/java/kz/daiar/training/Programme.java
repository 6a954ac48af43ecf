package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import kz.daiar.registry.Rules;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What is taught: drafted by a provider, agreed with the authorised body, approved, and closed when nothing new opens by it.
 * What is approved never changes; a better one is its next edition.
 */
@Entity
@Table(schema = "training", name = "programme")
public class Programme extends Recorded {

    /** Where it stands, and where it may go from there. */
    public enum State {
        DRAFT,
        SENT,
        AGREED,
        APPROVED,
        CLOSED;

        boolean leadsTo(State next) {
            return switch (this) {
                case DRAFT -> next == SENT;
                case SENT -> next == AGREED || next == DRAFT;
                case AGREED -> next == APPROVED || next == DRAFT;
                case APPROVED -> next == CLOSED;
                case CLOSED -> false;
            };
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "provider_id")
    private Provider provider;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaces_id")
    private Programme replaces;

    private int edition;

    @Column(name = "title_kk")
    private String titleKk;

    @Column(name = "title_ru")
    private String titleRu;

    private String kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] populations;

    private int hours;
    private boolean part;
    private String form;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] languages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] fields;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] competences;

    @Column(name = "foreign_lecturers")
    private boolean foreignLecturers;

    @Enumerated(EnumType.STRING)
    private State state;

    private String remarks;

    @Column(name = "norm_set")
    private String normSet;

    /**
     * What a programme offers.
     *
     * @param populations for whom
     * @param hours academic hours
     * @param part whether it is a part of a longer volume (decree-1457/16)
     * @param languages kk, ru, en
     * @param competences PROFESSIONAL, MANAGERIAL, PERSONAL (decree-1457/4)
     * @param foreignLecturers whether foreign lecturers are invited (decree-1457/21, 26)
     */
    public record Facts(
            String titleKk,
            String titleRu,
            String kind,
            List<String> populations,
            int hours,
            boolean part,
            String form,
            List<String> languages,
            List<String> fields,
            List<String> competences,
            boolean foreignLecturers) {}

    protected Programme() {}

    static Programme drafted(Provider provider, Facts facts, Change change) {
        var programme = new Programme();
        programme.provider = provider;
        programme.edition = 1;
        programme.state = State.DRAFT;
        programme.write(facts, change);
        return programme;
    }

    /** The next edition, a draft with the same contents. */
    Programme next(Change change) {
        var next = drafted(provider, facts(), change);
        next.replaces = this;
        next.edition = edition + 1;
        return next;
    }

    /** @throws kz.daiar.foundation.Conflict unless it is a draft */
    void correct(Facts facts, Change change) {
        if (state != State.DRAFT) {
            throw Conflict.of(TEXTS, "programme-not-draft");
        }
        write(facts, change);
    }

    private void write(Facts facts, Change change) {
        titleKk = facts.titleKk().strip();
        titleRu = facts.titleRu().strip();
        kind = Rules.known("kind", facts.kind());
        populations = facts.populations().stream()
                .map(code -> Rules.known("population", code))
                .distinct()
                .toArray(String[]::new);
        hours = Rules.positive(facts.hours());
        part = facts.part();
        form = Rules.known("form", facts.form());
        languages =
                facts.languages().stream().map(Programme::language).distinct().toArray(String[]::new);
        fields = Rules.areas(facts.fields());
        competences = facts.competences().stream()
                .map(code -> Rules.known("competence", code))
                .distinct()
                .toArray(String[]::new);
        foreignLecturers = facts.foreignLecturers();
        record(change);
    }

    private static String language(String tag) {
        var language = Language.ofTag(tag, null);
        if (language == null) {
            throw TEXTS.refused("language-unknown", tag);
        }
        return language.tag();
    }

    /** @throws kz.daiar.foundation.Conflict when it cannot go there from where it stands */
    void go(State next, String why, Change change) {
        if (!state.leadsTo(next)) {
            throw Conflict.of(TEXTS, "programme-state", state, next);
        }
        state = next;
        remarks = why;
        record(change);
    }

    /** No norm of this set forbids it. */
    void permittedBy(String set) {
        normSet = set;
    }

    public Provider provider() {
        return provider;
    }

    /** The programme it is the next edition of, or null. */
    public Programme replaces() {
        return replaces;
    }

    public int edition() {
        return edition;
    }

    public State state() {
        return state;
    }

    /** What the authorised body said when it was returned; else null. */
    public String remarks() {
        return remarks;
    }

    /** SHA-256 of the norms by which it was last permitted; null for what was decided before norms were named. */
    public String normSet() {
        return normSet;
    }

    public String title(Language language) {
        return language == Language.KK ? titleKk : titleRu;
    }

    public String kind() {
        return kind;
    }

    public int hours() {
        return hours;
    }

    public String form() {
        return form;
    }

    public Set<String> fields() {
        return Set.of(fields);
    }

    public Facts facts() {
        return new Facts(
                titleKk,
                titleRu,
                kind,
                List.of(populations),
                hours,
                part,
                form,
                List.of(languages),
                List.of(fields),
                List.of(competences),
                foreignLecturers);
    }
}
