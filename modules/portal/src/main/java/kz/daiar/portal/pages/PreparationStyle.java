package kz.daiar.portal.pages;

import kz.daiar.preparation.Admission;
import kz.daiar.preparation.Application;
import kz.daiar.preparation.DegreeStudy;
import kz.daiar.preparation.ProcedureDocument;

/** The chips that show where something of preparation stands. */
final class PreparationStyle {

    private PreparationStyle() {}

    static String of(Application.State state) {
        return switch (state) {
            case PREPARED -> "open";
            case REFERRED, FIT, WAITING -> "in-progress";
            case ADMITTED -> "fulfilled";
            case UNFIT, NOT_ADMITTED -> "overdue";
            case WITHDRAWN, LEFT_SERVICE -> "lapsed";
        };
    }

    static String of(DegreeStudy.State state) {
        return switch (state) {
            case STUDYING -> "in-progress";
            case ON_LEAVE -> "gap";
            case GRADUATED -> "fulfilled";
            case EXPELLED -> "overdue";
            case LEFT_SERVICE -> "lapsed";
        };
    }

    static String of(Admission.State state) {
        return switch (state) {
            case DRAFT -> "gap";
            case OPEN -> "open";
            case DECIDED -> "fulfilled";
            case CANCELLED -> "lapsed";
        };
    }

    static String of(ProcedureDocument.State state) {
        return switch (state) {
            case DRAFT -> "gap";
            case SENT -> "open";
            case RETURNED -> "overdue";
            case AGREED -> "fulfilled";
            case REPLACED -> "lapsed";
        };
    }
}
