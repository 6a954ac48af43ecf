package kz.daiar.portal.pages;

import java.time.LocalDate;
import kz.daiar.kernel.Language;
import kz.daiar.training.Group;
import kz.daiar.training.Groups;

/** A group as lists and its own page show it. */
public record GroupRow(
        long id,
        int version,
        String code,
        String title,
        String kind,
        String form,
        int hours,
        String provider,
        String providerBin,
        String city,
        String language,
        LocalDate from,
        LocalDate to,
        int places,
        long taken,
        long waiting,
        Group.State state) {

    static GroupRow of(Groups.Seats seats, Language language) {
        var group = seats.group();
        var facts = group.facts();
        var programme = group.programme();
        return new GroupRow(
                group.id(),
                group.version(),
                facts.code(),
                programme.title(language),
                programme.kind(),
                programme.form(),
                programme.hours(),
                group.provider().name(language),
                group.provider().bin(),
                facts.city(),
                facts.language(),
                facts.from(),
                facts.to(),
                facts.places(),
                seats.taken(),
                seats.waiting(),
                group.state());
    }

    public long free() {
        return Math.max(0, places - taken);
    }

    /** The chip that shows the state. */
    public String style() {
        return switch (state) {
            case PLANNED -> "gap";
            case OPEN -> "open";
            case RUNNING -> "in-progress";
            case COMPLETED -> "fulfilled";
            case CANCELLED -> "lapsed";
        };
    }

    public String stateKey() {
        return Door.textKey("group.state", state);
    }
}
