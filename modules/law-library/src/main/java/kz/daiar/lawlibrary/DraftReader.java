package kz.daiar.lawlibrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.cases.CaseFolder;
import kz.daiar.norms.cases.CaseRun;
import kz.daiar.norms.checking.NormCheck;
import kz.daiar.norms.reading.Tree;
import kz.daiar.norms.reading.Unreadable;
import kz.daiar.norms.reading.YamlTree;

/** Reads drafts and tries them on a set of norms. */
final class DraftReader {

    private final NormSet base;
    private final LocalDate today;

    DraftReader(NormSet base, LocalDate today) {
        this.base = base;
        this.today = today;
    }

    /** A file is taken for cases when its first document says {@code case}, else for norms. */
    static DraftFile read(Drafts.Sent sent) {
        return new DraftFile(sent.name(), sent.text(), holdsCases(sent));
    }

    private static boolean holdsCases(Drafts.Sent sent) {
        try {
            return YamlTree.read(sent.name(), sent.text()).stream()
                    .anyMatch(document -> document instanceof Tree.Mapping mapping
                            && mapping.entries().containsKey("case"));
        } catch (Unreadable broken) {
            return false;
        }
    }

    Examination examine(Draft draft) {
        var sources = base.sourcesWith(draft.norms());
        var findings = NormCheck.of(sources, today);
        return loaded(sources)
                .map(norms -> new Examination(
                        findings,
                        cases(draft, norms),
                        base.hash(),
                        norms,
                        base.differsFrom(norms).orElse(null)))
                .orElseGet(() -> new Examination(findings, List.of(), base.hash(), null, null));
    }

    /** Empty when the files cannot be read: the checks say why. */
    private static Optional<NormSet> loaded(List<NormSet.Source> sources) {
        try {
            return Optional.of(NormSet.of(sources));
        } catch (Unreadable fault) {
            return Optional.empty();
        }
    }

    private static List<CaseRun> cases(Draft draft, NormSet norms) {
        var folder = new CaseFolder(norms);
        var runs = new ArrayList<CaseRun>();
        draft.cases().forEach(file -> runs.addAll(folder.run(file.name(), file.text())));
        return runs;
    }
}
