package kz.daiar.portal.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;
import kz.daiar.duties.DutyFilter;
import kz.daiar.duties.WorklistCounts;

/** A figure above the worklist, and the list it opens. */
public enum WorklistFigure {
    OVERDUE("overdue", 0, WorklistCounts::overdue),
    DUE30("due", 30, WorklistCounts::due30),
    DUE60("due", 60, WorklistCounts::due60),
    DUE90("due", 90, WorklistCounts::due90),
    IN_PROGRESS("in-progress", 0, WorklistCounts::inProgress),
    OPEN("open", 0, WorklistCounts::open),
    EXCEPTIONS("gap", 0, WorklistCounts::exceptions),
    ALL("open", 0, counts -> 0);

    private final String style;
    private final int days;
    private final ToLongFunction<WorklistCounts> figure;

    WorklistFigure(String style, int days, ToLongFunction<WorklistCounts> figure) {
        this.style = style;
        this.days = days;
        this.figure = figure;
    }

    /** The figures that have a tile. */
    static List<WorklistFigure> shown() {
        return Arrays.stream(values()).filter(one -> one != ALL).toList();
    }

    /** The figure an address asks for; an unknown one asks for what is overdue. */
    static WorklistFigure coded(String code) {
        return Arrays.stream(values())
                .filter(one -> one.getCode().equals(code))
                .findFirst()
                .orElse(OVERDUE);
    }

    long of(WorklistCounts counts) {
        return figure.applyAsLong(counts);
    }

    /** Days ahead the list looks; 0 for a list that does not go by days. */
    int days() {
        return days;
    }

    String style() {
        return style;
    }

    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String getTextKey() {
        return "worklist.list." + getCode();
    }

    /** What was typed, narrowed to this list as it stands {@code today}. */
    DutyFilter narrow(DutyFilter typed, LocalDate today) {
        return switch (this) {
            case OVERDUE -> typed.withStatuses(Set.of("OVERDUE"));
            case IN_PROGRESS -> typed.withStatuses(Set.of("IN_PROGRESS"));
            case OPEN -> typed.withStatuses(Set.of("OPEN"));
            case EXCEPTIONS -> typed.withExceptions();
            case ALL -> typed;
            case DUE30, DUE60, DUE90 -> due(typed, today);
        };
    }

    private DutyFilter due(DutyFilter typed, LocalDate today) {
        var last = today.plusDays(days);
        var from = typed.dueFrom() == null || typed.dueFrom().isBefore(today) ? today : typed.dueFrom();
        var to = typed.dueTo() == null || typed.dueTo().isAfter(last) ? last : typed.dueTo();
        return typed.withStatuses(Set.of("OPEN", "IN_PROGRESS")).withDue(from, to);
    }
}
