package kz.daiar.norms.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.NormSet.Source;

/** The shipped norm files with something changed in them. */
record Draft(List<Source> sources) {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    static Draft shipped() {
        return new Draft(NormSet.shipped().sources());
    }

    /** In the file of this name the first {@code written} is replaced. */
    Draft with(String file, String written, String instead) {
        return new Draft(sources.stream()
                .map(source -> source.name().equals("norms/" + file) ? changed(source, written, instead) : source)
                .toList());
    }

    private static Source changed(Source source, String written, String instead) {
        assertThat(source.text()).contains(written);
        int at = source.text().indexOf(written);
        return new Source(
                source.name(),
                source.text().substring(0, at) + instead + source.text().substring(at + written.length()));
    }

    Draft and(Source more) {
        var all = new ArrayList<>(sources);
        all.add(more);
        return new Draft(List.copyOf(all));
    }

    List<Finding> findings() {
        return NormCheck.of(sources, TODAY);
    }

    List<Finding> findings(String code) {
        return findings().stream().filter(one -> one.code().equals(code)).toList();
    }
}
