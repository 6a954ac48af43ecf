package kz.daiar.norms.rule;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The data of an act's calculators; null or empty where the act answers no such question. */
public record Calculations(
        List<VenueAnswer> venues,
        List<ProgrammeCheck> programmes,
        List<PlanDate> planDates,
        List<CourseLength> courseLengths,
        List<ForeignLecturers> foreignLecturers,
        List<DocumentRule> documents,
        WorkOff workOff,
        Repayment repayment,
        Admission admission,
        ForeignHelp foreignHelp,
        ReserveTerms reserve,
        Staffing staffing) {

    /** Its parts and what each rests on. */
    public List<Element> elements() {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < venues.size(); i++) {
            elements.addAll(venues.get(i).venue().elements("venue-answers", "venue-answers[" + i + "].venue"));
        }
        listed(elements, "programme-checks", programmes, ProgrammeCheck::basis);
        planDates.forEach(date -> elements.add(new Element("plan-dates", "plan-dates." + date.asks(), date.basis())));
        listed(elements, "course-lengths", courseLengths, CourseLength::basis);
        listed(elements, "foreign-lecturers", foreignLecturers, ForeignLecturers::basis);
        listed(elements, "documents", documents, DocumentRule::basis);
        if (workOff != null) {
            single(elements, "work-off", "contract", workOff.contract());
            workOff.elements(elements);
        }
        if (repayment != null) {
            repayment.elements(elements);
        }
        if (admission != null) {
            admission.elements(elements);
        }
        if (foreignHelp != null) {
            foreignHelp.elements(elements);
        }
        if (reserve != null) {
            reserve.elements(elements);
        }
        if (staffing != null) {
            elements.add(new Element("staffing", "staffing", staffing.basis()));
        }
        return List.copyOf(elements);
    }

    private static <T> void listed(List<Element> elements, String name, List<T> parts, Function<T, Basis> basis) {
        for (int i = 0; i < parts.size(); i++) {
            elements.add(new Element(name, name + "[" + i + "]", basis.apply(parts.get(i))));
        }
    }

    private static void single(List<Element> elements, String name, String key, Basis basis) {
        elements.add(new Element(name, name + "." + key, basis));
    }

    /** Where people of some populations are retrained. */
    public record VenueAnswer(List<String> populations, VenueRule venue) {}

    /** Hours of a course, at home or abroad → its length class, or the classes the organiser chooses from. */
    public record CourseLength(boolean abroad, Bounds hours, List<String> lengths, Basis basis) {

        /** Whether such hours are no course: the act leaves them out. */
        public boolean isHole() {
            return lengths.isEmpty();
        }
    }

    /** Whom programmes of some organisations may teach with invited foreign lecturers. */
    public record ForeignLecturers(String kind, List<String> populations, List<String> venues, Basis basis) {

        /** Whether it answers whatever the other one would. */
        public boolean covers(ForeignLecturers other) {
            return kind.equals(other.kind)
                    && populations.containsAll(other.populations)
                    && venues.containsAll(other.venues);
        }
    }

    /** The document given for a kind of training, from so many hours. */
    public record DocumentRule(String kind, Integer atLeast, String document, Basis basis) {}

    /** Work-off: the contract's own term, or months by the sum paid. */
    public record WorkOff(Basis contract, List<Band> bands) {

        /** {@code hole}: the table is silent here, the months are a proposal and the contract decides (I-10). */
        public record Band(Bounds amount, int months, boolean hole, Basis basis) {}

        private void elements(List<Element> elements) {
            for (int i = 0; i < bands.size(); i++) {
                single(elements, "work-off", "bands[" + i + "]", bands.get(i).basis());
            }
        }
    }

    /** What repayment rests on, by who ended the contract. */
    public record Repayment(Basis employee, Basis employer, Basis employerNegative) {

        private void elements(List<Element> elements) {
            single(elements, "repayment", "employee", employee);
            single(elements, "repayment", "employer", employer);
            single(elements, "repayment", "employer-negative", employerNegative);
        }
    }

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
            Basis known,
            Basis rank) {

        private void elements(List<Element> elements) {
            single(elements, "admission", "decided-by", decider);
            single(elements, "admission", "methods", variety);
            single(elements, "admission", "known-methods", known);
            single(elements, "admission", "rank", rank);
        }
    }

    /**
     * Training abroad with the help of others.
     *
     * @param sponsors who may help
     * @param atLeast of how many kinds the help must be, money and technical help being the two
     * @param direction on the match of functional duties and topic
     * @param within by when who came back reports
     */
    public record ForeignHelp(
            List<Sponsor> sponsors, int atLeast, Basis help, Basis direction, Period within, Basis report) {

        /** A kind of sponsor, what its money is called among the means of trainings, and whether its lawfulness is shown. */
        public record Sponsor(String kind, String funding, boolean lawfulness, Basis basis) {}

        private void elements(List<Element> elements) {
            for (int i = 0; i < sponsors.size(); i++) {
                single(
                        elements,
                        "foreign-help",
                        "sponsors[" + i + "]",
                        sponsors.get(i).basis());
            }
            single(elements, "foreign-help", "help", help);
            single(elements, "foreign-help", "direction", direction);
            single(elements, "foreign-help", "report", report);
        }
    }

    /**
     * How a reserve is kept.
     *
     * @param criteria what is considered first of a candidate
     * @param civilService the populations of which it is mainly formed
     * @param aims what those in it are trained for
     * @param activities what they are given to do
     * @param actingReasons why they act for a higher official
     * @param every how often each list is reviewed
     */
    public record ReserveTerms(
            List<String> criteria,
            Basis considered,
            List<String> civilService,
            Basis servants,
            List<String> aims,
            Basis aimed,
            List<String> activities,
            Basis advised,
            List<String> actingReasons,
            Basis acting,
            Period every,
            Basis review) {

        private void elements(List<Element> elements) {
            single(elements, "reserve", "criteria", considered);
            single(elements, "reserve", "civil-service", servants);
            single(elements, "reserve", "aims", aimed);
            single(elements, "reserve", "activities", advised);
            single(elements, "reserve", "acting", acting);
            single(elements, "reserve", "review", review);
        }
    }

    /** Listeners per teacher lie so many per cent below the university norm. */
    public record Staffing(int percentBelow, Basis basis) {}
}
