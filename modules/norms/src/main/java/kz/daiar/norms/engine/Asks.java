package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.daiar.norms.Duty;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.FormRule;
import kz.daiar.norms.rule.HoursRule;
import kz.daiar.norms.rule.PartsRule;

/**
 * What the wordings that raise a duty ask, whoever the person is: of several the strictest (I-2). Worked out once for each
 * wording, and once for those that are merged.
 */
final class Asks {

    private final List<DutyRule> rules;
    private final Basis merge;
    private final List<String> grounds;
    private final List<String> forms;
    private final List<String> sortedForms;
    private final HoursRule hours;
    private final Duty.Hours volume;
    private final PartsRule parts;
    private final Places places;
    private final Groundings groundings;
    private final Map<Asks, Asks> merged = new ConcurrentHashMap<>();

    private Asks(List<DutyRule> rules, Basis merge) {
        this.rules = rules;
        this.merge = merge;
        this.grounds = List.copyOf(rules.stream().map(DutyRule::ground).sorted().toList());
        this.forms = commonForms();
        this.sortedForms = forms == null ? null : forms.stream().sorted().toList();
        this.hours = each(DutyRule::hours).reduce(Asks::narrower).orElse(null);
        this.volume = hours == null ? null : new Duty.Hours(hours.min(), hours.max());
        this.parts = each(DutyRule::parts).findFirst().orElse(null);
        this.places = new Places(rule().venue());
        this.groundings = new Groundings(this);
    }

    static Asks of(DutyRule rule) {
        return new Asks(List.of(rule), Basis.NONE);
    }

    /** What both ask, on the words of {@code basis}. */
    Asks mergedWith(Asks other, Basis basis) {
        return merged.computeIfAbsent(other, o -> {
            var both = new ArrayList<>(rules);
            both.addAll(o.rules);
            return new Asks(List.copyOf(both), basis);
        });
    }

    private <T> Stream<T> each(java.util.function.Function<DutyRule, T> part) {
        return rules.stream().map(part).filter(Objects::nonNull);
    }

    private List<String> commonForms() {
        if (rule().forms() == null) {
            return null;
        }
        var allowed = new LinkedHashSet<String>();
        each(DutyRule::forms).forEach(one -> {
            if (allowed.isEmpty()) {
                allowed.addAll(one.any());
            }
            allowed.retainAll(one.any());
        });
        return List.copyOf(allowed);
    }

    private static HoursRule narrower(HoursRule one, HoursRule other) {
        var basis = other.min() != null && (one.min() == null || other.min() > one.min()) ? other : one;
        return new HoursRule(
                Stream.of(one.min(), other.min())
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .orElse(null),
                Stream.of(one.max(), other.max())
                        .filter(Objects::nonNull)
                        .min(Integer::compare)
                        .orElse(null),
                basis.basis());
    }

    List<DutyRule> rules() {
        return rules;
    }

    DutyRule rule() {
        return rules.get(0);
    }

    /** What merging rests on, or {@link Basis#NONE}. */
    Basis merge() {
        return merge;
    }

    /** In alphabetical order. */
    List<String> grounds() {
        return grounds;
    }

    /** Forms every ground allows, or null when any will do. */
    List<String> forms() {
        return forms;
    }

    List<String> sortedForms() {
        return sortedForms;
    }

    HoursRule hours() {
        return hours;
    }

    Duty.Hours volume() {
        return volume;
    }

    /** The permission to take the volume in parts, granted by any of the grounds; or null. */
    PartsRule parts() {
        return parts;
    }

    Places places() {
        return places;
    }

    /** What judged duties rest on. */
    Groundings groundings() {
        return groundings;
    }

    /** The earliest of the grounds' last days. */
    LocalDate due(LocalDate arose) {
        var earliest = rules.get(0).term().due(arose);
        for (int i = 1; i < rules.size(); i++) {
            var due = rules.get(i).term().due(arose);
            earliest = due.isBefore(earliest) ? due : earliest;
        }
        return earliest;
    }

    Basis formBasis() {
        return each(DutyRule::forms)
                .min((one, other) ->
                        Integer.compare(one.any().size(), other.any().size()))
                .map(FormRule::basis)
                .orElse(Basis.NONE);
    }

    /** Everything the duty rests on before the person and his trainings are looked at. */
    List<Basis> bases() {
        var bases = new ArrayList<Basis>();
        for (var rule : rules) {
            bases.add(rule.basis());
            bases.add(rule.trigger().basis());
            bases.add(rule.term().basis());
            bases.add(rule.forms() == null ? Basis.NONE : rule.forms().basis());
            bases.add(rule.hours() == null ? Basis.NONE : rule.hours().basis());
            bases.add(rule.parts() == null ? Basis.NONE : rule.parts().basis());
            bases.add(rule.direction() == null ? Basis.NONE : rule.direction().basis());
            bases.add(rule.venue().basis());
        }
        bases.add(merge);
        return bases;
    }
}
