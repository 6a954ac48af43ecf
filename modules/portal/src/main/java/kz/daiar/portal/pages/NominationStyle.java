package kz.daiar.portal.pages;

import kz.daiar.reserve.Nomination;

/** The chip that shows where a nomination stands. */
final class NominationStyle {

    private NominationStyle() {}

    static String of(Nomination.State state) {
        return switch (state) {
            case NOMINATED -> "in-progress";
            case ADMITTED -> "fulfilled";
            case REFUSED -> "overdue";
            case WITHDRAWN -> "lapsed";
        };
    }
}
