package kz.daiar.reserve;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody found in the register for a position, and why he matches it or not.
 *
 * @param rank null when none is recorded
 * @param since his first day in service
 */
public record Candidate(
        String iin, String person, String employer, String title, Integer rank, LocalDate since, List<Match> matches) {

    /** What a candidate is held against. */
    public enum Filter {
        /** His rank is recorded and may be admitted (reserve/12). */
        RANK,
        /** He served as long as the position asks. */
        TENURE,
        /** A functional area of his post is one of the position's. */
        FUNCTIONS,
        /** None of his appraisals of the last three years is unsatisfactory. */
        APPRAISAL
    }

    /** One of them: whether he matches, and by what. */
    public record Match(Filter filter, boolean fits, String found) {}

    public Candidate {
        matches = List.copyOf(matches);
    }

    public boolean fits(Filter filter) {
        return matches.stream().anyMatch(match -> match.filter() == filter && match.fits());
    }

    long fitting() {
        return matches.stream().filter(Match::fits).count();
    }
}
