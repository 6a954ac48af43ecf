package kz.daiar.foundation;

import java.time.LocalDate;

/**
 * A day of the calendar in Almaty has passed and {@code day} has begun. Fired at start-up with today and then at each
 * change of the day, in a background thread, without a transaction: observers open their own.
 */
public record DayHasPassed(LocalDate day) {}
