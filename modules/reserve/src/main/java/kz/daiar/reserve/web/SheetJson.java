package kz.daiar.reserve.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.daiar.reserve.Assessor;
import kz.daiar.reserve.Examination;
import kz.daiar.reserve.Sheet;

/** A candidate's sheet on the wire, as far as the caller may see it: without scores while they are hidden from him. */
public record SheetJson(
        NominationJson nomination,
        Sheet.Eye eye,
        Integer rank,
        boolean rankMissing,
        List<AssessorJson> assessors,
        List<String> awaited,
        List<ExaminationJson> examinations,
        Map<String, BigDecimal> means,
        BigDecimal total) {

    /** One who assesses. */
    public record AssessorJson(
            String user,
            String fullName,
            boolean conflict,
            String statement,
            LocalDate declaredOn,
            LocalDate completedOn) {

        static AssessorJson of(Assessor one) {
            return new AssessorJson(
                    one.user(), one.fullName(), one.conflict(), one.statement(), one.declaredOn(), one.completedOn());
        }
    }

    /** What one assessor found by one method; without {@code assessor} when it is sent. */
    public record ExaminationJson(
            String assessor,
            String method,
            LocalDate day,
            String words,
            Map<String, Integer> scores,
            Map<String, Integer> levels) {

        static ExaminationJson of(Examination one) {
            return new ExaminationJson(
                    one.assessor().user(), one.method(), one.day(), one.words(), one.scores(), one.levels());
        }

        Examination.Findings findings() {
            return new Examination.Findings(
                    method, day, words, scores == null ? Map.of() : scores, levels == null ? Map.of() : levels);
        }
    }

    static SheetJson of(Sheet sheet) {
        var rank = sheet.standing().rank();
        return new SheetJson(
                NominationJson.of(sheet.nomination()),
                sheet.eye(),
                rank == null ? null : rank.facts().rank(),
                sheet.standing().isMissing(),
                sheet.assessors().stream().map(AssessorJson::of).toList(),
                sheet.awaited(),
                sheet.examinations().stream().map(ExaminationJson::of).toList(),
                sheet.score() == null ? null : sheet.score().means(),
                sheet.score() == null ? null : sheet.score().total());
    }
}
