package kz.daiar.norms.question;

import static java.util.Map.entry;

import java.util.Map;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.NotLoaded;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Tree;

/** Answers one question from an act's data. */
interface Calculator {

    Answer answer(ActFile act, Fields given, NormSet norms);

    Map<String, Calculator> ALL = Map.ofEntries(
            entry("VENUE", new VenueOfCategory()),
            entry("PROGRAMME_CHECK", new ProgrammeAllowed()),
            entry("PLAN_DATES", new DatesOfPlan()),
            entry("COURSE_LENGTH", new LengthOfCourse()),
            entry("DOCUMENT_TYPE", new DocumentOfTraining()),
            entry("WORK_OFF_PERIOD", new PeriodOfWorkOff()),
            entry("REPAYMENT", new SumRepaid()),
            entry("RESERVE_ADMISSION", new AdmissionToReserve()),
            entry("RESERVE_TERMS", new TermsOfReserve()),
            entry("FOREIGN_HELP", new HelpFromAbroad()),
            entry("STAFFING", new TeachersNeeded()),
            entry("FOREIGN_LECTURERS", new LecturersFromAbroad()));

    /**
     * Answers {@code question} from {@code given}, whose key {@code act} names the act.
     *
     * @throws NotLoaded when the act is not loaded
     * @throws kz.daiar.norms.reading.Unreadable when the question is not understood, with the field
     */
    static Answer answer(NormSet norms, Tree question, String name, Tree given) {
        var slug = Fields.of(given).text("act");
        if (norms.act(slug).isEmpty()) {
            throw new NotLoaded(slug, Fields.of(given).place("act"));
        }
        var act = norms.file(slug);
        var calculator = ALL.get(name);
        if (calculator == null) {
            throw QuestionTexts.unreadable(question.place(), "unknown-question", name, ALL.keySet());
        }
        return Fields.read(given, fields -> {
            fields.text("act");
            return calculator.answer(act, fields, norms);
        });
    }
}
