package kz.daiar.foundation;

import java.time.LocalDate;

/**
 * The server is up: the database is migrated and {@link Jobs} take work. Fired once a start, before the first
 * {@link DayHasPassed}, without a transaction; the moment to resume what a restart interrupted.
 */
public record HouseOpened(LocalDate day) {}
