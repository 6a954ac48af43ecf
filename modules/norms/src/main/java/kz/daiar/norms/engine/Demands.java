package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.CategoryTable;
import kz.daiar.norms.rule.DirectionRule;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.HoursRule;
import kz.daiar.norms.rule.PartsRule;
import kz.daiar.norms.rule.VenueRule;

/** What a raised duty asks of a training; of several grounds the strictest (I-2). */
final class Demands {

    /** The venues of one day: where, whether a certification profile is asked, on which paragraph. */
    record Venues(List<String> any, String profile, Basis basis) {}

    private final Raised raised;
    private final CategoryTable.Found category;

    Demands(Raised raised) {
        this.raised = raised;
        this.category = lookUp(raised);
    }

    private static CategoryTable.Found lookUp(Raised raised) {
        var table = raised.rule().venue().table();
        return table == null ? null : table.find(raised.appointment().category(), raised.arose());
    }

    /** The hole the category falls into, or null. */
    CategoryTable.Gap gap() {
        return category == null ? null : category.gap();
    }

    /** Where the training may be taken, by the position held on {@code day}. */
    Venues venues(LocalDate day) {
        var rule = raised.rule().venue();
        if (category != null) {
            return category.gap() == null
                    ? new Venues(
                            List.of(category.row().then()), null, category.row().basis())
                    : new Venues(List.of(), null, category.gap().basis());
        }
        var profile = position(day).certification();
        return rule.certified() == null || profile == null
                ? new Venues(rule.any(), null, rule.basis())
                : new Venues(rule.certified().any(), profile, rule.certified().basis());
    }

    VenueRule.Funded funded() {
        return raised.rule().venue().funded();
    }

    /** Forms every ground allows, or null when any will do. */
    List<String> forms() {
        var allowed = new LinkedHashSet<String>();
        raised.rules().stream().map(DutyRule::forms).filter(Objects::nonNull).forEach(forms -> {
            if (allowed.isEmpty()) {
                allowed.addAll(forms.any());
            }
            allowed.retainAll(forms.any());
        });
        return raised.rule().forms() == null ? null : List.copyOf(allowed);
    }

    HoursRule hours() {
        return raised.rules().stream()
                .map(DutyRule::hours)
                .filter(Objects::nonNull)
                .reduce(Demands::narrower)
                .orElse(null);
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

    /** The permission to take the volume in parts, granted by any of the grounds; or null. */
    PartsRule parts() {
        return raised.rules().stream()
                .map(DutyRule::parts)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    DirectionRule direction() {
        return raised.rule().direction();
    }

    /** The fields asked for on a day; empty when none are asked or the record has none (I-19). */
    List<String> fields(LocalDate day) {
        if (direction() == null) {
            return List.of();
        }
        return switch (direction().of()) {
            case FUNCTIONS -> position(day).functions();
            case CAREER_PLAN, DEFICIENT_AREAS -> raised.fields();
            case FIXED -> direction().fixed();
        };
    }

    LocalDate due() {
        return raised.rules().stream()
                .map(rule -> rule.term().due(raised.arose()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    Basis formBasis() {
        return raised.rules().stream()
                .map(DutyRule::forms)
                .filter(Objects::nonNull)
                .min((one, other) ->
                        Integer.compare(one.any().size(), other.any().size()))
                .map(forms -> forms.basis())
                .orElse(Basis.NONE);
    }

    /** Everything the duty rests on before any training is looked at. */
    List<Basis> bases(LocalDate day) {
        var bases = new ArrayList<Basis>();
        for (var rule : raised.rules()) {
            bases.add(rule.basis());
            bases.add(rule.trigger().basis());
            bases.add(rule.term().basis());
            bases.add(rule.forms() == null ? Basis.NONE : rule.forms().basis());
            bases.add(rule.hours() == null ? Basis.NONE : rule.hours().basis());
            bases.add(rule.parts() == null ? Basis.NONE : rule.parts().basis());
            bases.add(rule.direction() == null ? Basis.NONE : rule.direction().basis());
            bases.add(rule.venue().basis());
        }
        bases.add(venues(day).basis());
        bases.add(raised.merge());
        return bases;
    }

    private Appointment position(LocalDate day) {
        return raised.stretch().on(day);
    }
}
