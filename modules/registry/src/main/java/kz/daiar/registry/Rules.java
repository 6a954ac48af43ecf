package kz.daiar.registry;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.daiar.foundation.Conflict;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Bin;
import kz.daiar.kernel.Iin;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Texts;
import org.postgresql.util.PSQLException;

/** The rules of the record: what no fact may contradict, whoever records it. Public for the rooms that add facts. */
public final class Rules {

    private static final Texts TEXTS = Texts.beside(Rules.class);
    private static final Map<String, String> BY_CONSTRAINT = Map.ofEntries(
            Map.entry("appointment_no_overlap", "appointment-overlaps"),
            Map.entry("appointment_key", "appointment-exists"),
            Map.entry("appraisal_key", "appraisal-exists"),
            Map.entry("career_plan_entry_key", "career-plan-exists"),
            Map.entry("adoption_once", "adoption-overlaps"),
            Map.entry("record_key", "training-exists"),
            Map.entry("person_iin_key", "person-exists"),
            Map.entry("employer_bin_key", "employer-exists"),
            Map.entry("cost_norm_no_overlap", "cost-norm-overlaps"),
            Map.entry("provider_key", "provider-exists"),
            Map.entry("study_group_key", "group-exists"),
            Map.entry("session_room_free", "room-taken"),
            Map.entry("session_trainer_free", "trainer-taken"),
            Map.entry("session_group_free", "group-has-lesson"),
            Map.entry("acting_no_overlap", "acting-overlaps"),
            Map.entry("enrolment_once", "already-enrolled"));

    private static final int LONGEST_NAME = 200;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2999;

    private Rules() {}

    public static Iin iin(String digits) {
        if (!Iin.isValid(digits)) {
            throw broken("iin-invalid", String.valueOf(digits));
        }
        return new Iin(digits);
    }

    public static Bin bin(String digits) {
        if (!Bin.isValid(digits)) {
            throw broken("bin-invalid", String.valueOf(digits));
        }
        return new Bin(digits);
    }

    /** Whether a part of a name can be kept: all its parts are found by one index, which bounds them. */
    public static boolean isName(String part) {
        return part.length() <= LONGEST_NAME;
    }

    static String name(String part) {
        if (part != null && !isName(part)) {
            throw broken("name-too-long", LONGEST_NAME);
        }
        return part;
    }

    static int year(int year) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            throw broken("year-out-of-range", String.valueOf(year));
        }
        return year;
    }

    /** The last day is not before the first; {@code last} null for none. */
    public static void endsAfterStart(LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw broken("end-before-start", last, first);
        }
    }

    /** Academic hours are counted from one. */
    public static int positive(int hours) {
        if (hours <= 0) {
            throw broken("hours-not-positive", hours);
        }
        return hours;
    }

    /** A sum of tenge is more than nothing and has two decimals at most. */
    public static BigDecimal positive(BigDecimal sum) {
        if (sum.signum() <= 0 || sum.stripTrailingZeros().scale() > 2) {
            throw broken("sum-invalid", sum.toPlainString());
        }
        return sum.setScale(2);
    }

    /** The code in the norms' letters; refused when the closed register does not list it. */
    public static String known(String register, String code) {
        var vocabulary = NormsInForce.vocabulary();
        var canonical = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (!vocabulary.knows(register, canonical)) {
            throw broken("code-unknown", String.valueOf(code), vocabulary.codes(register));
        }
        return canonical;
    }

    /** The short name of an act that an employer can live by. */
    static String act(String slug) {
        var acts = NormsInForce.acts();
        if (!acts.contains(slug)) {
            throw broken("act-unknown", String.valueOf(slug), acts);
        }
        return slug;
    }

    /** Codes of fields in the norms' letters; the register of fields is open. */
    public static String[] areas(List<String> codes) {
        return codes == null
                ? new String[0]
                : codes.stream()
                        .map(code -> code.strip().toLowerCase(Locale.ROOT))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toArray(String[]::new);
    }

    static RuleBroken broken(String code, Object... values) {
        return TEXTS.refused(code, values);
    }

    /**
     * What to tell the user when the database refuses: a key that exists already is a conflict, everything else a rule
     * broken. What is no constraint of ours is thrown as it came.
     */
    public static RuntimeException told(RuntimeException failure) {
        var code = BY_CONSTRAINT.get(constraint(failure));
        if (code == null) {
            return failure;
        }
        return code.endsWith("-exists") ? new Conflict(code, TEXTS.everywhere(code)) : broken(code);
    }

    private static String constraint(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return String.valueOf(refused.getServerErrorMessage().getConstraint());
            }
            if (cause instanceof SQLException sql && sql.getNextException() instanceof PSQLException next) {
                return constraint(next);
            }
        }
        return "";
    }
}
