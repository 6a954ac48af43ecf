package kz.daiar.benchmarks.hand;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.Status;

/** A duty as the hand-coded loop finds it: what a case compares, without citations. Nulls as in {@code norms.Duty}. */
public record HandDuty(
        String kind,
        List<String> grounds,
        LocalDate arose,
        LocalDate due,
        LocalDate completeBy,
        List<String> venues,
        List<String> forms,
        List<String> direction,
        Status status,
        LocalDate met) {}
