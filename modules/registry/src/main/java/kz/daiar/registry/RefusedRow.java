package kz.daiar.registry;

/**
 * A row that an import refused, in the reader's language.
 *
 * @param sheet {@code employers}, {@code staff}, {@code appraisals} or {@code trainings}
 * @param row its number in the file, header = 1
 * @param column the header of the first faulty cell, as the file writes it
 * @param code stable name of the first fault
 * @param message all faults of the row
 */
public record RefusedRow(long seq, String sheet, int row, String column, String code, String message, String file) {}
