package kz.daiar.lawlibrary.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import kz.daiar.duties.Simulation;

/**
 * A what-if on the wire.
 *
 * @param percent how many people have been judged so far
 * @param people how many were judged; 0 until it is done
 * @param changed duties that are not alike on both sides
 * @param withoutEffect the draft changes no duty of anybody on that day
 */
public record SimulationJson(
        long id,
        String title,
        Simulation.State state,
        int percent,
        LocalDate asOf,
        String base,
        String draft,
        long people,
        long changed,
        boolean withoutEffect,
        String askedBy,
        OffsetDateTime askedAt) {

    static SimulationJson of(Simulation simulation, int percent) {
        return new SimulationJson(
                simulation.id(),
                simulation.title(),
                simulation.state(),
                percent,
                simulation.asOf(),
                simulation.base(),
                simulation.draft(),
                simulation.people(),
                simulation.changed(),
                simulation.isWithoutEffect(),
                simulation.askedBy(),
                simulation.askedAt());
    }
}
