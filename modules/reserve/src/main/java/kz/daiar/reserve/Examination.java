package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;

/** What one assessor found by one method (reserve/5, 8): words, a score for criteria, a level for qualities. */
@Entity
@Table(schema = "reserve", name = "examination")
public class Examination extends Recorded {

    /** The highest score; the lowest is 1. */
    public static final int HIGHEST_SCORE = 10;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assessor_id")
    private Assessor assessor;

    private String method;
    private LocalDate day;
    private String words;

    @ElementCollection
    @CollectionTable(schema = "reserve", name = "examination_score", joinColumns = @JoinColumn(name = "examination_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "score")
    private Map<String, Integer> scores = new TreeMap<>();

    @ElementCollection
    @CollectionTable(schema = "reserve", name = "examination_level", joinColumns = @JoinColumn(name = "examination_id"))
    @MapKeyColumn(name = "quality")
    @Column(name = "level")
    private Map<String, Integer> levels = new TreeMap<>();

    /**
     * What was found.
     *
     * @param method a code of the norms
     * @param words what he saw
     * @param scores 1 to 10, by criterion; not every method tells of each
     * @param levels 1 to 5, by the code of a quality of the position
     */
    public record Findings(
            String method, LocalDate day, String words, Map<String, Integer> scores, Map<String, Integer> levels) {}

    protected Examination() {}

    static Examination by(Assessor assessor, Findings found, Change change) {
        assessor.mustBeAtWork();
        var examination = new Examination();
        examination.assessor = assessor;
        examination.method = found.method();
        examination.take(found, change);
        return examination;
    }

    /** The same method again: what was written before is replaced. */
    void correct(Findings found, Change change) {
        assessor.mustBeAtWork();
        take(found, change);
    }

    private void take(Findings found, Change change) {
        found.scores().values().forEach(score -> mustLie(score, HIGHEST_SCORE));
        found.levels().values().forEach(level -> mustLie(level, Quality.HIGHEST));
        day = found.day();
        words = found.words();
        scores.clear();
        scores.putAll(found.scores());
        levels.clear();
        levels.putAll(found.levels());
        record(change);
    }

    private static void mustLie(int given, int highest) {
        if (given < 1 || given > highest) {
            throw TEXTS.refused("score-range", given, highest);
        }
    }

    public Assessor assessor() {
        return assessor;
    }

    public String method() {
        return method;
    }

    public LocalDate day() {
        return day;
    }

    public String words() {
        return words;
    }

    /** By criterion. */
    public SortedMap<String, Integer> scores() {
        return new TreeMap<>(scores);
    }

    /** By the code of a quality. */
    public SortedMap<String, Integer> levels() {
        return new TreeMap<>(levels);
    }
}
