package kz.daiar.lawlibrary.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.daiar.foundation.Viewer;
import kz.daiar.lawlibrary.Draft;
import kz.daiar.lawlibrary.DraftFile;
import kz.daiar.lawlibrary.Examination;
import kz.daiar.norms.cases.CaseRun;
import kz.daiar.norms.checking.Finding;

/**
 * A draft on the wire; findings and cases only where one draft is asked for.
 *
 * @param passes whether checks and cases let it come into force
 * @param normSet SHA-256 of the set it would make; absent when it cannot be read
 * @param firstDay the first day on which duties arise by other words
 */
public record DraftJson(
        long id,
        String title,
        Draft.State state,
        String writtenBy,
        OffsetDateTime writtenAt,
        String decidedBy,
        OffsetDateTime decidedAt,
        String reason,
        Long edition,
        int version,
        List<String> files,
        Boolean passes,
        String base,
        String normSet,
        LocalDate firstDay,
        List<FindingJson> findings,
        Integer casesPassed,
        List<FailedCase> casesFailed) {

    /** What a check found, with its place. */
    public record FindingJson(
            String severity,
            String code,
            String file,
            int line,
            String field,
            LocalDate day,
            String text,
            String example) {

        static FindingJson of(Finding finding, Viewer viewer) {
            var place = finding.place();
            return new FindingJson(
                    finding.severity().name(),
                    finding.code(),
                    place.file(),
                    place.line(),
                    place.field(),
                    finding.day(),
                    finding.text().in(viewer.language()),
                    finding.example());
        }
    }

    /** A case of the draft that did not come out as it says. */
    public record FailedCase(String file, int line, String name, List<String> differences) {

        static FailedCase of(CaseRun run) {
            return new FailedCase(run.place().file(), run.place().line(), run.name(), run.differences());
        }
    }

    static DraftJson of(Draft draft) {
        return of(draft, null, null);
    }

    static DraftJson of(Draft draft, Examination examination, Viewer viewer) {
        boolean whole = examination != null;
        return new DraftJson(
                draft.id(),
                draft.title(),
                draft.state(),
                draft.writtenBy(),
                draft.writtenAt(),
                draft.decidedBy(),
                draft.decidedAt(),
                draft.reason(),
                draft.edition(),
                draft.version(),
                draft.files().stream().map(DraftFile::name).toList(),
                whole ? examination.passes() : null,
                whole ? examination.base() : null,
                whole && examination.norms() != null ? examination.norms().hash() : null,
                whole ? examination.firstDay() : null,
                whole
                        ? examination.findings().stream()
                                .map(finding -> FindingJson.of(finding, viewer))
                                .toList()
                        : null,
                whole ? examination.cases().size() - examination.failed().size() : null,
                whole ? examination.failed().stream().map(FailedCase::of).toList() : null);
    }
}
