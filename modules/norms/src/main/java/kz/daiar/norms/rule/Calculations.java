package kz.daiar.norms.rule;

import java.util.List;

/** The data of an act's calculators; null or empty where the act answers no such question. */
public record Calculations(
        List<VenueAnswer> venues,
        List<ProgrammeCheck> programmes,
        List<PlanDate> planDates,
        List<CourseLength> courseLengths,
        List<DocumentRule> documents,
        WorkOff workOff,
        Repayment repayment,
        Admission admission,
        Staffing staffing) {

    /** Where people of some populations are retrained. */
    public record VenueAnswer(List<String> populations, VenueRule venue) {}

    /** Hours of a course, at home or abroad → its length class, or the classes the organiser chooses from. */
    public record CourseLength(boolean abroad, Bounds hours, List<String> lengths, Basis basis) {}

    /** The document given for a kind of training, from so many hours. */
    public record DocumentRule(String kind, Integer atLeast, String document, Basis basis) {}

    /** Work-off: the contract's own term, or months by the sum paid. */
    public record WorkOff(Basis contract, List<Band> bands) {

        /** {@code hole}: the table is silent here, the months are a proposal and the contract decides (I-10). */
        public record Band(Bounds amount, int months, boolean hole, Basis basis) {}
    }

    /** What repayment rests on, by who ended the contract. */
    public record Repayment(Basis employee, Basis employer, Basis employerNegative) {}

    /** Who admits to the reserve, after how many different methods of which kinds, from which rank (1 is the highest). */
    public record Admission(
            List<String> decidedBy,
            Basis decider,
            int methods,
            Basis variety,
            List<String> knownMethods,
            int highestRank,
            int lowestAdmitted,
            int lowestRank,
            Basis rank) {}

    /** Listeners per teacher lie so many per cent below the university norm. */
    public record Staffing(int percentBelow, Basis basis) {}
}
