package kz.daiar.norms.rule;

import java.time.Period;
import kz.daiar.norms.Occasion;

/** What makes a duty arise. */
public sealed interface Trigger {

    String population();

    Basis basis();

    Occasion occasion();

    /** The first main appointment of the whole career in the population, or the first leading one. */
    record FirstAppointment(String population, boolean leading, Basis basis) implements Trigger {

        @Override
        public Occasion occasion() {
            return Occasion.FIRST_APPOINTMENT;
        }
    }

    /** Service in the population: at least once in every term, counted from the last counting training. */
    record RunningPeriod(String population, Basis basis) implements Trigger {

        @Override
        public Occasion occasion() {
            return Occasion.RUNNING_PERIOD;
        }
    }

    /** An entry of the career plan. */
    record CareerPlan(String population, Basis basis) implements Trigger {

        @Override
        public Occasion occasion() {
            return Occasion.CAREER_PLAN;
        }
    }

    /** So many unsatisfactory appraisals within so many appraisal years, the triggering one included. */
    record UnsatisfactoryAppraisals(String population, int results, Period within, Basis basis) implements Trigger {

        private static final int YEAR = 12;

        @Override
        public Occasion occasion() {
            return Occasion.UNSATISFACTORY_APPRAISALS;
        }

        /** Whether a result for {@code year} is counted with one for {@code last}. */
        public boolean covers(int year, int last) {
            return year > last - years() && year <= last;
        }

        /** The appraisal years looked at, written as years or as months. */
        private long years() {
            return within.toTotalMonths() / YEAR;
        }

        /** Whether the term is so many whole years: appraisals are yearly. */
        public boolean isInYears() {
            return within.getDays() == 0 && years() > 0 && within.toTotalMonths() % YEAR == 0;
        }
    }
}
