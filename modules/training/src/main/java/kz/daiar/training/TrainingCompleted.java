package kz.daiar.training;

/**
 * A listener has completed a training. Fired in the same transaction.
 *
 * @param enrolment his place in the group
 * @param training the fact about the person it became
 */
public record TrainingCompleted(long enrolment, long person, long training) {}
