package kz.daiar.upgrading;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import kz.daiar.duties.CarriedDuty;
import kz.daiar.training.Programme;

/**
 * Finds the approved programmes that answer what a duty asks: the venues, hours, forms, direction and certification it states
 * itself. What is not recorded on either side is passed over (I-19).
 */
final class Answering {

    static final String KIND = "UPGRADING";

    private final List<Programme> approved;

    /** @param programmes all there are */
    Answering(List<Programme> programmes) {
        approved = programmes.stream()
                .filter(one ->
                        one.state() == Programme.State.APPROVED && one.kind().equals(KIND))
                .toList();
    }

    List<Programme> to(CarriedDuty asked) {
        return asked.post() == null
                ? List.of()
                : approved.stream().filter(one -> answers(one, asked)).toList();
    }

    private static boolean answers(Programme programme, CarriedDuty asked) {
        return isFor(programme, asked.post().population(), asked.duty().venues())
                && holds(programme, asked.post().certification())
                && isOf(programme, asked.volume())
                && isIn(programme, asked.duty().direction());
    }

    /** Whether it is for people of a population, at one of these kinds of organisations. */
    static boolean isFor(Programme programme, String population, List<String> venues) {
        return programme.facts().populations().contains(population)
                && venues.contains(programme.provider().venue());
    }

    /** Whether its provider is specialised in a certification profile; null asks for none. */
    static boolean holds(Programme programme, String profile) {
        var profiles = programme.provider().profiles();
        return profile == null || profiles.isEmpty() || profiles.contains(profile);
    }

    /** Whether it has one of the fields asked for. */
    static boolean isIn(Programme programme, Collection<String> direction) {
        return direction == null
                || direction.isEmpty()
                || programme.fields().isEmpty()
                || !Collections.disjoint(programme.fields(), direction);
    }

    private static boolean isOf(Programme programme, CarriedDuty.Volume volume) {
        return (volume.min() == null || programme.hours() >= volume.min())
                && (volume.max() == null || programme.hours() <= volume.max())
                && (volume.forms() == null || volume.forms().contains(programme.form()));
    }
}
