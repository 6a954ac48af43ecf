package kz.daiar.duties;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.LocalText;

/**
 * A duty and how far it is carried: the place taken for it, the start of the training, what counts of the volume.
 *
 * @param place the place taken in a group for it; null when there is none
 * @param responsible who took the place; while nobody did, who recorded the appointment or, failing that, null
 * @param post what the person does today; null once he has left
 * @param met the training that met it; null until it is met
 */
public record CarriedDuty(
        DutyItem duty, Stage stage, Place place, String responsible, Volume volume, Post post, Met met) {

    /** How far it is carried. Whether it is overdue is another matter. */
    public enum Stage {
        /** No place is taken for it. */
        NOT_SENT,
        /** A place is taken, the training has not begun. */
        SENT,
        /** The training has begun. */
        STARTED,
        /** It is met, in time or late. */
        COMPLETED,
        /** The person left first. */
        LAPSED
    }

    /**
     * A place in a group.
     *
     * @param admitted the day the training began for him; null before
     */
    public record Place(
            long enrolment,
            long group,
            String groupCode,
            LocalText provider,
            LocalDate from,
            LocalDate to,
            LocalDate admitted) {}

    /**
     * What is asked of the training, in academic hours, and how it may be taken.
     *
     * @param min, max null: none asked
     * @param taken hours of the parts that count inside the window that is open; null when none is
     */
    public record Volume(Integer min, Integer max, Integer taken, List<String> forms) {

        Volume withTaken(int hours) {
            return new Volume(min, max, hours, forms);
        }
    }

    /** @param certification profile of the certification the position asks for, or null */
    public record Post(String population, String category, String certification) {}

    /** A completed training: its venue and academic hours. */
    public record Met(String venue, int hours) {}

    /** Whether a window for parts is open and not filled. */
    boolean waitsForParts() {
        return stage != Stage.COMPLETED && stage != Stage.LAPSED && duty.completeBy() != null;
    }

    CarriedDuty withTaken(int hours) {
        return new CarriedDuty(duty, stage, place, responsible, volume.withTaken(hours), post, met);
    }
}
