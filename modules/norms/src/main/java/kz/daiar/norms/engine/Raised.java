package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.Facts.Fact;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.DutyRule;

/**
 * A duty that has arisen, before it is judged.
 *
 * @param rules the wordings that raised it: one, or several merged (I-2)
 * @param appointment the main appointment of the day it arose; its conditions stay (I-15)
 * @param fields what a career-plan entry or an appraisal asks for; empty otherwise
 * @param cause the triggering fact: appointment, entry, appraisal, or the training that ended the period before
 * @param merge what the merging rests on, or {@link Basis#NONE}
 */
record Raised(
        List<DutyRule> rules,
        LocalDate arose,
        Stretch stretch,
        Appointment appointment,
        List<String> fields,
        Fact cause,
        Basis merge) {

    static Raised by(DutyRule rule, LocalDate arose, Stretch stretch, List<String> fields, Fact cause) {
        return new Raised(List.of(rule), arose, stretch, stretch.on(arose), fields, cause, Basis.NONE);
    }

    DutyRule rule() {
        return rules.get(0);
    }

    List<String> grounds() {
        return rules.stream().map(DutyRule::ground).sorted().toList();
    }
}
