package kz.daiar.norms.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.kernel.DateRange;
import kz.daiar.norms.Act;
import kz.daiar.norms.engine.ActLine;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.Merge;
import kz.daiar.norms.rule.Trigger;

/** Joins the acts that replace one another: each ends the day before its successor begins. */
public final class Succession {

    /** Duties of one line that ask for the same: wordings of one another. */
    private record Same(String kind, String ground, String population, Class<? extends Trigger> trigger) {

        static Same of(DutyRule rule) {
            var trigger = rule.trigger();
            return new Same(rule.kind(), rule.ground(), trigger.population(), trigger.getClass());
        }
    }

    private final Map<String, ActFile> files;

    public Succession(Collection<ActFile> files) {
        this.files = new LinkedHashMap<>();
        files.forEach(file -> this.files.put(file.act().slug(), file));
    }

    /** The acts as they bind: a replaced one only until its successor's first day. */
    public Map<String, ActFile> files() {
        var bounded = new LinkedHashMap<>(files);
        files.values().forEach(file -> bound(file.act(), bounded));
        return bounded;
    }

    private void bound(Act successor, Map<String, ActFile> bounded) {
        if (successor.succeeds() != null) {
            bounded.computeIfPresent(
                    successor.succeeds(), (slug, file) -> file.with(file.act().until(successor.firstDay())));
        }
    }

    /** The lines of acts, in the order of their oldest. */
    public List<ActLine> lines() {
        var bounded = files();
        var lines = new LinkedHashMap<String, List<ActFile>>();
        for (var file : bounded.values()) {
            lines.computeIfAbsent(oldest(file.act()), slug -> new ArrayList<>()).add(file);
        }
        return lines.values().stream().map(this::line).toList();
    }

    private String oldest(Act act) {
        return act.succeeds() == null
                ? act.slug()
                : oldest(files.get(act.succeeds()).act());
    }

    private ActLine line(List<ActFile> line) {
        var histories = new LinkedHashMap<Same, DutyRule.History>();
        var merges = new ArrayList<Merge>();
        for (var file : line) {
            end(histories, file.act().firstDay());
            file.duties()
                    .forEach(history -> histories.merge(
                            Same.of(history.wordings().get(0)), history, (old, next) -> joined(old, next)));
            merges.addAll(file.merges());
        }
        histories.values().removeIf(history -> history.wordings().isEmpty());
        var acts = line.stream().map(ActFile::act).toList();
        return new ActLine(acts, List.copyOf(histories.values()), List.copyOf(merges));
    }

    /** No wording of the acts before binds from a successor's first day on. */
    private static void end(Map<Same, DutyRule.History> histories, LocalDate day) {
        histories.replaceAll((same, history) -> new DutyRule.History(
                history.id(),
                history.wordings().stream()
                        .filter(wording -> wording.inForce().from().isBefore(day))
                        .map(wording -> wording.inForce().contains(day)
                                ? wording.during(new DateRange(wording.inForce().from(), day))
                                : wording)
                        .toList()));
    }

    private static DutyRule.History joined(DutyRule.History old, DutyRule.History next) {
        var wordings = new ArrayList<>(old.wordings());
        wordings.addAll(next.wordings());
        return new DutyRule.History(old.id(), List.copyOf(wordings));
    }
}
