package kz.daiar.lawlibrary;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.cases.CaseRun;
import kz.daiar.norms.checking.Finding;
import kz.daiar.norms.checking.NormCheck;

/**
 * What came of trying a draft on the norms in force.
 *
 * @param findings what the checks say of the resulting set; errors keep it from coming into force
 * @param cases the draft's own cases
 * @param base SHA-256 of the norms it was tried on
 * @param norms the resulting set; null when it cannot be read
 * @param firstDay the first day on which duties arise by other words; null when none does
 */
public record Examination(List<Finding> findings, List<CaseRun> cases, String base, NormSet norms, LocalDate firstDay) {

    /** Whether nothing of it stands in the way of its coming into force. */
    public boolean passes() {
        return norms != null && changes() && NormCheck.isSound(findings) && failed().isEmpty();
    }

    /** Whether it changes any file at all. */
    public boolean changes() {
        return norms != null && !norms.hash().equals(base);
    }

    /** What keeps it from coming into force. */
    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    /** What is known and accepted. */
    public List<Finding> notes() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }

    public List<CaseRun> failed() {
        return cases.stream().filter(run -> !run.passed()).toList();
    }
}
