package kz.daiar.duties;

import kz.daiar.duties.copying.CopyBuffer;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Evaluation;

/** Duties as rows of {@code duties.duty}. */
final class DutyRows {

    static final String COLUMNS =
            "person_id, seq, employer_id, act, kind, grounds, arose, due, complete_by, venues, forms, hours_min,"
                    + " hours_max, direction, status, met, overdue_since, gap, unverified, cites, interpretations";
    private static final int COUNT = COLUMNS.split(",").length;

    private DutyRows() {}

    /** A table with the columns of {@code duties.duty}, as the rows are copied into it. */
    static String into(String table) {
        return table + " (" + COLUMNS + ")";
    }

    /** Adds the rows of one person, in the order of his duties. */
    static void add(JudgedPerson person, CopyBuffer rows) {
        add(person.facts().person(), person.employer(), person.evaluation(), rows);
    }

    /** {@code employer}: under whom they are listed, or null. */
    static void add(long person, Long employer, Evaluation evaluation, CopyBuffer rows) {
        int seq = 0;
        for (var duty : evaluation.duties()) {
            rows.row(COUNT).id(person).count(seq++).id(employer);
            add(duty, rows);
        }
    }

    private static void add(Duty duty, CopyBuffer rows) {
        var conditions = duty.conditions();
        var hours = conditions.hours();
        rows.text(duty.act())
                .text(duty.kind())
                .texts(duty.grounds())
                .day(duty.arose())
                .day(duty.due())
                .day(duty.standing().completeBy())
                .texts(conditions.venues())
                .texts(conditions.forms())
                .count(hours == null ? null : hours.min())
                .count(hours == null ? null : hours.max())
                .texts(conditions.direction())
                .text(duty.status().name());
        addStanding(duty, rows);
    }

    private static void addStanding(Duty duty, CopyBuffer rows) {
        var standing = duty.standing();
        var grounding = duty.grounding();
        rows.day(standing.met() == null ? null : standing.met().to())
                .day(standing.overdueSince())
                .text(grounding.gap())
                .texts(standing.unverified())
                .texts(grounding.cites())
                .texts(grounding.interpretations());
    }
}
