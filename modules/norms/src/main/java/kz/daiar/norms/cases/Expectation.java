package kz.daiar.norms.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.daiar.norms.Answer;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Evaluation;
import kz.daiar.norms.Status;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Tree;

/** What must follow from a case; compares and says every difference. Keys left out are not compared. */
record Expectation(List<ExpectedDuty> duties, Set<String> gaps, String error, Fields answer) {

    record ExpectedDuty(
            String kind,
            Set<String> grounds,
            LocalDate arose,
            LocalDate due,
            LocalDate completeBy,
            Set<String> venues,
            Set<String> forms,
            Duty.Hours hours,
            Set<String> direction,
            Status status,
            Set<String> cites,
            Set<String> interpretations,
            LocalDate met) {}

    static Expectation ofPerson(Fields fields, Vocabulary vocabulary) {
        return new Expectation(
                fields.has("duties") ? fields.each("duties", one -> duty(one, vocabulary)) : null,
                set(fields, "gaps"),
                fields.optionalText("error"),
                null);
    }

    private static ExpectedDuty duty(Fields fields, Vocabulary vocabulary) {
        return new ExpectedDuty(
                code(fields, "kind", vocabulary),
                set(fields, "grounds"),
                fields.optionalDay("arose"),
                fields.optionalDay("due"),
                fields.optionalDay("completeBy"),
                set(fields, "venues"),
                set(fields, "forms"),
                fields.optionalOne("hours", h -> new Duty.Hours(h.optionalNumber("min"), h.optionalNumber("max"))),
                set(fields, "direction"),
                fields.has("status") ? fields.word("status", Status.class) : null,
                set(fields, "cites"),
                set(fields, "interpretations"),
                fields.optionalDay("met"));
    }

    private static String code(Fields fields, String register, Vocabulary vocabulary) {
        var code = fields.optionalText(register);
        if (code != null && !vocabulary.knows(register, code)) {
            throw CaseTexts.unreadable(
                    fields.place(register), "unknown-code", code, List.copyOf(vocabulary.codes(register)));
        }
        return code;
    }

    private static Set<String> set(Fields fields, String key) {
        return fields.has(key) ? new TreeSet<>(fields.optionalTexts(key)) : null;
    }

    /** Every difference from what came out; empty when the case passes. */
    List<String> differences(Evaluation evaluation) {
        var found = new ArrayList<String>();
        if (error != null) {
            found.add("expected the error '" + error + "', got duties " + evaluation.duties());
            return found;
        }
        if (duties != null) {
            compare(evaluation.duties(), found);
        }
        differ("gaps", gaps, evaluation.gaps(), found);
        return found;
    }

    private void compare(List<Duty> actual, List<String> found) {
        if (actual.size() != duties.size()) {
            found.add("expected " + duties.size() + " duties, got " + actual);
            return;
        }
        for (int i = 0; i < actual.size(); i++) {
            compare("duties[" + i + "].", duties.get(i), actual.get(i), found);
        }
    }

    private static void compare(String at, ExpectedDuty expected, Duty actual, List<String> found) {
        var conditions = actual.conditions();
        differ(at + "kind", expected.kind, actual.kind(), found);
        differ(at + "grounds", expected.grounds, Set.copyOf(actual.grounds()), found);
        differ(at + "arose", expected.arose, actual.arose(), found);
        differ(at + "due", expected.due, actual.due(), found);
        differ(at + "completeBy", expected.completeBy, actual.standing().completeBy(), found);
        differ(at + "venues", expected.venues, Set.copyOf(conditions.venues()), found);
        differ(at + "forms", expected.forms, asSet(conditions.forms()), found);
        differ(at + "hours", expected.hours, conditions.hours(), found);
        differ(at + "direction", expected.direction, asSet(conditions.direction()), found);
        differ(at + "status", expected.status, actual.status(), found);
        var met = actual.standing().met();
        differ(at + "met", expected.met, met == null ? null : met.to(), found);
        missing(at + "cites", expected.cites, actual.grounding().cites(), found);
        missing(
                at + "interpretations",
                expected.interpretations,
                actual.grounding().interpretations(),
                found);
    }

    private static Set<String> asSet(List<String> list) {
        return list == null ? null : Set.copyOf(list);
    }

    private static void differ(String at, Object expected, Object actual, List<String> found) {
        if (expected != null && !expected.equals(actual)) {
            found.add(at + ": expected " + expected + ", got " + actual);
        }
    }

    private static void missing(String at, Set<String> expected, Collection<String> actual, List<String> found) {
        if (expected != null && !actual.containsAll(expected)) {
            var absent = new TreeSet<>(expected);
            absent.removeAll(actual);
            found.add(at + ": " + absent + " is not among " + actual);
        }
    }

    static Expectation ofQuestion(Fields expect) {
        expect.keys().forEach(expect::optional); // which of them there can be, only the answer tells
        return new Expectation(null, null, expect.optionalText("error"), expect);
    }

    /** Every difference of a calculator's answer. */
    List<String> differences(Answer actual) {
        var found = new ArrayList<String>();
        if (error != null) {
            found.add("expected the error '" + error + "', got " + actual.values());
            return found;
        }
        for (var key : answer.keys()) {
            switch (key) {
                case "cites" -> missing(key, set(answer, key), actual.cites(), found);
                case "interpretations" -> missing(key, set(answer, key), actual.interpretations(), found);
                default -> compare(key, answer.optional(key), value(key, actual), found);
            }
        }
        return found;
    }

    /** @throws kz.daiar.norms.reading.Unreadable when answers to this question hold no such value */
    private Object value(String key, Answer actual) {
        if (!actual.values().containsKey(key)) {
            throw CaseTexts.unreadable(
                    answer.place(key),
                    "no-such-value",
                    List.copyOf(actual.values().keySet()));
        }
        return actual.values().get(key);
    }

    private static void compare(String key, Tree expected, Object actual, List<String> found) {
        if (!same(expected, actual)) {
            found.add(key + ": expected " + shown(expected) + ", got " + actual);
        }
    }

    private static boolean same(Tree expected, Object actual) {
        if (expected instanceof Tree.Sequence sequence) {
            return actual instanceof Collection<?> many && texts(sequence).equals(new HashSet<>(many));
        }
        if (expected instanceof Tree.Scalar scalar) {
            return actual instanceof Number number && scalar.kind() == Tree.Kind.NUMBER
                    ? new BigDecimal(scalar.text()).compareTo(new BigDecimal(number.toString())) == 0
                    : scalar.text().equals(String.valueOf(actual));
        }
        return false;
    }

    private static Set<String> texts(Tree.Sequence sequence) {
        var texts = new HashSet<String>();
        sequence.items().forEach(item -> texts.add(shown(item)));
        return texts;
    }

    private static String shown(Tree tree) {
        if (tree instanceof Tree.Scalar scalar) {
            return scalar.text();
        }
        return tree instanceof Tree.Sequence sequence ? texts(sequence).toString() : String.valueOf(tree);
    }

    /** Differences when the facts or the question were refused. */
    List<String> differences(String refusal) {
        if (error == null) {
            return List.of("refused: " + refusal);
        }
        return refusal.contains(error) ? List.of() : List.of("expected the error '" + error + "', got: " + refusal);
    }
}
