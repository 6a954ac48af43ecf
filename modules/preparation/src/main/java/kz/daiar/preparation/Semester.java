package kz.daiar.preparation;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What a semester brought: passed or not, the mean of the marks, the day it was established. */
@Embeddable
public class Semester {

    private boolean passed;
    private BigDecimal mean;
    private LocalDate day;
    private String words;

    protected Semester() {}

    /** {@code words} may be null. */
    static Semester of(boolean passed, BigDecimal mean, LocalDate day, String words) {
        var semester = new Semester();
        semester.passed = passed;
        semester.mean = mean.setScale(2, RoundingMode.HALF_UP);
        semester.day = day;
        semester.words = words == null || words.isBlank() ? null : words.strip();
        return semester;
    }

    public boolean passed() {
        return passed;
    }

    public BigDecimal mean() {
        return mean;
    }

    public LocalDate day() {
        return day;
    }

    /** What is remarked of it, or null. */
    public String words() {
        return words;
    }
}
