package kz.daiar.norms;

/** What makes a duty arise: the closed list of words norm files have for it. */
public enum Occasion {
    FIRST_APPOINTMENT,
    RUNNING_PERIOD,
    CAREER_PLAN,
    UNSATISFACTORY_APPRAISALS
}
