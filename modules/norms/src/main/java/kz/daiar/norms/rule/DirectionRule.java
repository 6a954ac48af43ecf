package kz.daiar.norms.rule;

import java.util.List;

/** The fields a training must answer: one common field is enough (I-28). */
public record DirectionRule(Source of, List<String> fixed, Basis basis) {

    public enum Source {
        /** Functional areas of the main appointment. */
        FUNCTIONS,
        /** Fields of the career-plan entry. */
        CAREER_PLAN,
        /** Areas of the triggering appraisal. */
        DEFICIENT_AREAS,
        /** The fields the rule names. */
        FIXED
    }
}
