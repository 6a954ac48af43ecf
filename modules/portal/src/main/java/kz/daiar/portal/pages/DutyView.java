package kz.daiar.portal.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.daiar.kernel.Language;
import kz.daiar.norms.Duty;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Status;
import kz.daiar.norms.Step;
import kz.daiar.norms.Wording;

/** One duty as the card shows it: the decision, each training and why it counted or not, and the law beside it. */
public final class DutyView {

    private static final int PARAGRAPHS_UNFOLDED = 2;

    private final Duty duty;
    private final LocalDate asOf;
    private final Language language;
    private final List<Step> story;
    private final Wording wording;

    DutyView(Duty duty, LocalDate asOf, Language language, NormSet norms) {
        this.duty = duty;
        this.asOf = asOf;
        this.language = language;
        this.story = duty.story();
        this.wording = new Wording(norms.vocabulary());
    }

    public Duty duty() {
        return duty;
    }

    /** Whether the duty still asks something of somebody. */
    public boolean isPending() {
        return duty.status() == Status.OPEN || duty.status() == Status.IN_PROGRESS || duty.status() == Status.OVERDUE;
    }

    /** 0 for what is overdue, then what runs, what waits, and what is over. */
    int urgency() {
        return switch (duty.status()) {
            case OVERDUE -> 0;
            case IN_PROGRESS -> 1;
            case OPEN -> 2;
            case FULFILLED, FULFILLED_LATE, LAPSED -> 3;
        };
    }

    /** The day that counts now: the end of the three-month window once one is open, else the day it is due. */
    public LocalDate lastDay() {
        var window = duty.standing().completeBy();
        return window == null ? duty.due() : window;
    }

    /** Days left of an open duty, or days gone by since it was overdue; null once nothing is asked any more. */
    public Long daysLeft() {
        return duty.status() == Status.OPEN || duty.status() == Status.IN_PROGRESS
                ? Long.valueOf(ChronoUnit.DAYS.between(asOf, lastDay()))
                : null;
    }

    /** Days since the last day in time; null unless overdue. */
    public Long daysOverdue() {
        return duty.status() == Status.OVERDUE ? ChronoUnit.DAYS.between(lastDay(), asOf) : null;
    }

    /** The sentences of the decision itself. */
    public List<Wording.Line> reasons() {
        return wording.lines(story.stream().filter(step -> !isOfTraining(step)).toList(), language);
    }

    /** Each training that was looked at: first whether it counted, then what stood in its way. */
    public List<List<Wording.Line>> trainings() {
        var groups = new ArrayList<List<Wording.Line>>();
        for (var step : story) {
            if (step.code().startsWith("training-")) {
                groups.add(new ArrayList<>());
            }
            if (isOfTraining(step) && !groups.isEmpty()) {
                groups.get(groups.size() - 1).addAll(wording.lines(List.of(step), language));
            }
        }
        return groups;
    }

    /** Paragraph ids to read first: those the decision names first. */
    public List<String> foremost() {
        return paragraphs().stream().limit(PARAGRAPHS_UNFOLDED).toList();
    }

    /** The other paragraph ids it rests on. */
    public List<String> further() {
        return paragraphs().stream().skip(PARAGRAPHS_UNFOLDED).toList();
    }

    public List<String> interpretations() {
        return List.copyOf(duty.grounding().interpretations());
    }

    private List<String> paragraphs() {
        var told = story.stream().map(Step::cite).filter(Objects::nonNull);
        return List.copyOf(Stream.concat(told, duty.grounding().cites().stream())
                .collect(LinkedHashSet<String>::new, LinkedHashSet::add, LinkedHashSet::addAll));
    }

    private static boolean isOfTraining(Step step) {
        return step.code().startsWith("training-") || step.code().startsWith("not-");
    }
}
