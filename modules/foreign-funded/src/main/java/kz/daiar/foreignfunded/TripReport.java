package kz.daiar.foreignfunded;

import static kz.daiar.foreignfunded.ForeignTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What somebody who came back tells of it, what he thinks of it, and the materials he shares. */
@Embeddable
public class TripReport {

    private static final int BEST = 5;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "report")
    private String words;

    private String materials;
    private Integer evaluation;

    protected TripReport() {}

    /**
     * What he says.
     *
     * @param evaluation of the training, 1 to 5
     * @param materials what he shares, and where it lies; null for nothing
     */
    public record Told(LocalDate returnedOn, String words, int evaluation, String materials) {}

    /** @throws kz.daiar.kernel.RuleBroken for a day of return that is still ahead, or an evaluation that is none */
    static TripReport of(Told told, LocalDate day) {
        if (told.returnedOn().isAfter(day)) {
            throw TEXTS.refused("not-returned", told.returnedOn());
        }
        if (told.evaluation() < 1 || told.evaluation() > BEST) {
            throw TEXTS.refused("evaluation", told.evaluation());
        }
        var report = new TripReport();
        report.returnedOn = told.returnedOn();
        report.reportedOn = day;
        report.words = told.words().strip();
        report.evaluation = told.evaluation();
        report.materials = told.materials();
        return report;
    }

    public LocalDate returnedOn() {
        return returnedOn;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    public String words() {
        return words;
    }

    public String materials() {
        return materials;
    }

    public int evaluation() {
        return evaluation;
    }
}
