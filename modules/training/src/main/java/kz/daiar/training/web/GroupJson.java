package kz.daiar.training.web;

import java.time.LocalDate;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.training.Group;
import kz.daiar.training.Groups;

/** A group on the wire, in both directions; {@code to} is its last day, seats are told, never taken. */
public record GroupJson(
        Long id,
        Long programme,
        String provider,
        String code,
        LocalDate from,
        LocalDate to,
        Integer places,
        String language,
        String city,
        Group.State state,
        Long taken,
        Long waiting,
        Integer version,
        String reason) {

    static GroupJson of(Groups.Seats seats) {
        var group = seats.group();
        var facts = group.facts();
        return new GroupJson(
                group.id(),
                group.programme().id(),
                group.provider().bin(),
                facts.code(),
                facts.from(),
                facts.to(),
                facts.places(),
                facts.language(),
                facts.city(),
                group.state(),
                seats.taken(),
                seats.waiting(),
                group.version(),
                group.reason());
    }

    Group.Facts facts(Viewer viewer) {
        Body.of(this, viewer)
                .needs("code", code)
                .needs("from", from)
                .needs("to", to)
                .needs("places", places)
                .needs("language", language)
                .complete();
        return new Group.Facts(code, from, to, places, language, city);
    }
}
