package kz.daiar.duties;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.Facts;

/** What is known of one person, with the employers his appointments belong to. */
record PersonFacts(long person, String iin, Facts facts, List<Posting> postings) {

    /** An appointment's employer and time; acting ones are left out. */
    record Posting(long employer, LocalDate from, LocalDate to) {}

    /** The main employer on a day, after leaving the last one; null before the first appointment. */
    Long employerOn(LocalDate day) {
        Long employer = null;
        for (var posting : postings) {
            if (!posting.from().isAfter(day)) {
                employer = posting.employer();
            }
        }
        return employer;
    }
}
