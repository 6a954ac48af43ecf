package kz.daiar.portal.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import kz.daiar.duties.DutyKey;
import kz.daiar.kernel.Language;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Explanation;
import kz.daiar.norms.Explanation.OfTraining;
import kz.daiar.norms.Explanation.Quoted;
import kz.daiar.norms.Explanation.Sentence;
import kz.daiar.norms.Interpretation;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Status;
import kz.daiar.norms.Step;

/** One duty as the card shows it: the decision, each training and why it counted or not, and the law beside it. */
public final class DutyView {

    private static final int PARAGRAPHS_UNFOLDED = 2;
    private static final Set<String> LEFT_TO_THE_FULL_STORY =
            Set.of("position", "cause", "arithmetic", "arithmetic-day-after");

    private final Duty duty;
    private final DutyKey key;
    private final LocalDate asOf;
    private final Explanation explanation;

    DutyView(Duty duty, DutyKey key, LocalDate asOf, Language language, NormSet norms) {
        this.duty = duty;
        this.key = key;
        this.asOf = asOf;
        this.explanation = Explanation.of(duty, norms, language);
    }

    /** Its name in addresses. */
    public DutyKey key() {
        return key;
    }

    /** Whether the training must start by the due day, or be completed by it. */
    public boolean isStarting() {
        return explanation.decision().stream()
                .anyMatch(sentence -> sentence.step().code().equals("start-by"));
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
    public List<Sentence> reasons() {
        return explanation.decision();
    }

    /** The sentences without the post held, its order and sums that hold no surprise: for the card. */
    public List<Sentence> reasonsInShort() {
        return reasons().stream()
                .filter(sentence ->
                        !LEFT_TO_THE_FULL_STORY.contains(sentence.step().code()))
                .toList();
    }

    /** Every training on record: whether it counted, then what it has and what is asked. */
    public List<OfTraining> trainings() {
        return explanation.trainings();
    }

    /** The trainings of the kind asked for, as far as they stand for or against the duty. */
    public List<OfTraining> trainingsOfKind() {
        return trainings().stream()
                .filter(one -> one.verdict().step().values().get(0).equals(new Step.Code("kind", duty.kind())))
                .toList();
    }

    /** The words of the law, those the decision names first in front. */
    public List<Quoted> law() {
        return explanation.law();
    }

    /** Paragraphs to read first. */
    public List<Quoted> foremost() {
        return law().stream().limit(PARAGRAPHS_UNFOLDED).toList();
    }

    /** The other paragraphs it rests on. */
    public List<Quoted> further() {
        return law().stream().skip(PARAGRAPHS_UNFOLDED).toList();
    }

    public List<Interpretation> interpretations() {
        return explanation.interpretations();
    }

    /** Their ids. */
    public List<String> interpretationIds() {
        return interpretations().stream().map(Interpretation::id).toList();
    }
}
