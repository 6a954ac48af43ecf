package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.CategoryTable;
import kz.daiar.norms.rule.DirectionRule;
import kz.daiar.norms.rule.HoursRule;
import kz.daiar.norms.rule.PartsRule;
import kz.daiar.norms.rule.VenueRule;

/** What a raised duty asks of a training, by its wordings and by the person's position; of several grounds the strictest (I-2). */
final class Demands {

    private final Raised raised;
    private final Asks asks;
    private final Places.Venues byCategory;
    private final LocalDate due;

    Demands(Raised raised) {
        this.raised = raised;
        this.asks = raised.asks();
        this.byCategory = asks.places().isByCategory()
                ? asks.places().ofCategory(raised.appointment().category(), raised.arose())
                : null;
        this.due = asks.due(raised.arose());
    }

    /** The hole the category falls into, or null. */
    CategoryTable.Gap gap() {
        return byCategory == null ? null : byCategory.gap();
    }

    /** Where the training may be taken, by the position held on {@code day}. */
    Places.Venues venues(LocalDate day) {
        return venues(position(day));
    }

    Places.Venues venues(Appointment position) {
        return byCategory == null ? asks.places().ofCertification(position.certification()) : byCategory;
    }

    /** The position held on a day. */
    Appointment position(LocalDate day) {
        return raised.stretch().on(day);
    }

    VenueRule.Funded funded() {
        return asks.rule().venue().funded();
    }

    /** Forms every ground allows, or null when any will do. */
    List<String> forms() {
        return asks.forms();
    }

    HoursRule hours() {
        return asks.hours();
    }

    /** The permission to take the volume in parts, granted by any of the grounds; or null. */
    PartsRule parts() {
        return asks.parts();
    }

    DirectionRule direction() {
        return asks.rule().direction();
    }

    /** The fields asked for in a position; empty when none are asked or the record has none (I-19). */
    List<String> fields(Appointment position) {
        if (direction() == null) {
            return List.of();
        }
        return switch (direction().of()) {
            case FUNCTIONS -> position.functions();
            case CAREER_PLAN, DEFICIENT_AREAS -> raised.fields();
            case FIXED -> direction().fixed();
        };
    }

    List<String> fields(LocalDate day) {
        return fields(position(day));
    }

    LocalDate due() {
        return due;
    }

    Basis formBasis() {
        return asks.formBasis();
    }
}
