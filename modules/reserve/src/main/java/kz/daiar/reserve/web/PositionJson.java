package kz.daiar.reserve.web;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.reserve.Quality;
import kz.daiar.reserve.ReservePosition;

/** A position a reserve is kept for, on the wire; {@code position} is an id of the staff list, {@code employer} a BIN. */
public record PositionJson(
        Long id,
        Long position,
        String employer,
        String titleKk,
        String titleRu,
        Integer planned,
        String selectedFor,
        LocalDate vacancyDay,
        String education,
        Integer tenureYears,
        List<Quality> qualities,
        LocalDate openedOn,
        LocalDate closedOn,
        Integer version,
        String reason) {

    static PositionJson of(ReservePosition one) {
        var profile = one.profile();
        return new PositionJson(
                one.id(),
                one.position().id(),
                one.employer().bin(),
                one.position().titleKk(),
                one.position().titleRu(),
                profile.planned(),
                profile.selectedFor(),
                profile.vacancyDay(),
                profile.education(),
                profile.tenureYears(),
                profile.qualities(),
                one.openedOn(),
                one.closedOn(),
                one.version(),
                one.reason());
    }

    ReservePosition.Profile profile() {
        return new ReservePosition.Profile(
                planned, selectedFor, vacancyDay, education, tenureYears, qualities == null ? List.of() : qualities);
    }
}
