package kz.daiar.norms.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.norms.rule.Calculations.DocumentRule;
import kz.daiar.norms.rule.Calculations.ForeignHelp.Sponsor;
import kz.daiar.norms.rule.Merge;
import kz.daiar.norms.rule.VenueRule;

/** Parts nothing ever asks: an earlier one always answers, or no rule names them. */
final class PartsInUse implements Check {

    @Override
    public void look(CheckedSet set, Findings found) {
        for (var act : set.acts()) {
            grounds(act, found);
            tables(act, found);
            merges(act, found);
            documents(act, found);
            venueAnswers(act, found);
            programmeChecks(act, found);
            foreignLecturers(act, found);
            sponsors(act, found);
        }
        interpretations(set, found);
    }

    private static void grounds(CheckedAct act, Findings found) {
        var raised = act.file().duties().stream()
                .flatMap(duty -> duty.wordings().stream())
                .map(rule -> rule.ground())
                .collect(Collectors.toSet());
        act.file().grounds().keySet().stream()
                .filter(ground -> !raised.contains(ground))
                .forEach(ground -> found.at(act.at("grounds." + ground)).note("ground-unused", ground));
    }

    private static void tables(CheckedAct act, Findings found) {
        var asked = Stream.concat(
                        act.file().duties().stream()
                                .flatMap(duty -> duty.wordings().stream())
                                .map(rule -> rule.venue()),
                        act.file().calculations().venues().stream().map(answer -> answer.venue()))
                .map(VenueRule::table)
                .collect(Collectors.toCollection(ArrayList::new));
        act.file().tables().forEach((name, table) -> {
            if (!asked.contains(table)) {
                found.at(act.at("tables." + name)).note("table-unused", name);
            }
        });
    }

    /** A merge joins duties one appointment can raise together. */
    private static void merges(CheckedAct act, Findings found) {
        var merges = act.file().merges();
        twice(merges.stream().map(Merge::grounds).toList(), act, "merge", found);
        for (int i = 0; i < merges.size(); i++) {
            if (!joinsAny(act, merges.get(i))) {
                found.at(act.at("merge[" + i + "]")).error("merge-idle");
            }
        }
    }

    private static boolean joinsAny(CheckedAct act, Merge merge) {
        var rules = act.file().duties().stream()
                .filter(duty -> !duty.wordings().isEmpty())
                .map(duty -> duty.wordings().get(0))
                .toList();
        return rules.stream().anyMatch(one -> rules.stream()
                .anyMatch(other ->
                        one != other && Coincidence.of(one, other) && Coincidence.isMerged(one, other, merge)));
    }

    private static void documents(CheckedAct act, Findings found) {
        var documents = act.file().calculations().documents();
        twice(documents.stream().map(DocumentRule::kind).toList(), act, "documents", found);
    }

    private static void venueAnswers(CheckedAct act, Findings found) {
        var answers = act.file().calculations().venues();
        var answered = new HashSet<String>();
        for (int i = 0; i < answers.size(); i++) {
            var populations = answers.get(i).populations();
            if (answered.containsAll(populations)) {
                found.at(act.at("venue-answers[" + i + "]"), null, String.join(", ", populations))
                        .error("answered-before");
            }
            answered.addAll(populations);
        }
    }

    private static void programmeChecks(CheckedAct act, Findings found) {
        var checks = act.file().calculations().programmes();
        twice(checks, act, "programme-checks", found);
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i).asksNothing()) {
                found.at(
                                act.at("programme-checks[" + i + "]"),
                                null,
                                checks.get(i).kind())
                        .error("asks-nothing");
            }
        }
    }

    /** A row speaks of nobody new when an earlier one has its populations at its venues. */
    private static void foreignLecturers(CheckedAct act, Findings found) {
        var rows = act.file().calculations().foreignLecturers();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (rows.subList(0, i).stream().anyMatch(earlier -> earlier.covers(row))) {
                found.at(act.at("foreign-lecturers[" + i + "]"), null, String.join(", ", row.populations()))
                        .error("answered-before");
            }
        }
    }

    private static void sponsors(CheckedAct act, Findings found) {
        var help = act.file().calculations().foreignHelp();
        if (help != null) {
            twice(help.sponsors().stream().map(Sponsor::kind).toList(), act, "foreign-help.sponsors", found);
        }
    }

    private static void twice(List<?> parts, CheckedAct act, String at, Findings found) {
        var seen = new HashSet<Object>();
        for (int i = 0; i < parts.size(); i++) {
            if (!seen.add(parts.get(i))) {
                var example = parts.get(i) instanceof String word ? word : null;
                found.at(act.at(at + "[" + i + "]"), null, example).error("answered-before");
            }
        }
    }

    private static void interpretations(CheckedSet set, Findings found) {
        if (!set.complete()) {
            return;
        }
        var used = new HashSet<String>();
        set.acts().forEach(act -> {
            act.file().elements().forEach(one -> used.addAll(one.basis().interpretations()));
            act.headInterpretations().forEach(id -> used.add(id.text()));
        });
        set.interpretations().keySet().stream().filter(id -> !used.contains(id)).forEach(id -> found.at(
                        Trees.deepest(set.decisions(), id).place())
                .note("interpretation-unused", id));
    }
}
