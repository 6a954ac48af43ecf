package kz.daiar.training;

/**
 * What must hold before a group opens for enrolment. The rooms that know of such a condition implement it; every one found
 * is asked.
 */
@FunctionalInterface
public interface OpeningCondition {

    /** @throws kz.daiar.kernel.RuleBroken with the paragraph when the group must not open yet */
    void demandFor(Group group);
}
