package kz.daiar.duties;

import kz.daiar.kernel.LocalText;

/**
 * How many duties are carried how far: of everybody asked for, of one body, or of one responsible.
 *
 * @param key BIN of the body or name of the responsible; null where neither is known, or for all together
 * @param name of the body; null for others
 * @param late those of {@code completed} that were met late
 * @param overdue those not completed whose term has passed, whether somebody is sent or not
 */
public record CarriedFigures(
        String key,
        LocalText name,
        long total,
        long notSent,
        long sent,
        long started,
        long completed,
        long late,
        long overdue,
        long lapsed) {}
