package kz.daiar.norms.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.daiar.norms.Answer;
import kz.daiar.norms.IdOrder;
import kz.daiar.norms.Step;
import kz.daiar.norms.rule.Basis;

/** An answer while it is written. */
final class AnswerSheet {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final TreeSet<String> cites = new TreeSet<>(IdOrder.NATURAL);
    private final TreeSet<String> interpretations = new TreeSet<>(IdOrder.NATURAL);
    private final List<Step> steps = new ArrayList<>();

    AnswerSheet value(String key, Object value) {
        values.put(key, value);
        return this;
    }

    AnswerSheet on(Basis basis) {
        cites.addAll(basis.cites());
        interpretations.addAll(basis.interpretations());
        return this;
    }

    AnswerSheet step(String code, String cite, Object... shown) {
        steps.add(Step.of(code, cite, shown));
        return this;
    }

    Answer answer() {
        return new Answer(values, cites, interpretations, List.copyOf(steps));
    }
}
