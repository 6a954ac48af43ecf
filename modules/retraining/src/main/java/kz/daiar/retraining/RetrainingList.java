package kz.daiar.retraining;

import java.util.Set;
import kz.daiar.duties.CarriedDuty.Stage;
import kz.daiar.duties.CarriedFigures;
import kz.daiar.duties.CarriedFilter;

/** A list of the people to be retrained, by how far that is; each has its figure. */
public enum RetrainingList {
    OVERDUE,
    NOT_SENT,
    SENT,
    STARTED,
    COMPLETED,
    ALL;

    /** How many this list holds. */
    public long of(CarriedFigures figures) {
        return switch (this) {
            case OVERDUE -> figures.overdue();
            case NOT_SENT -> figures.notSent();
            case SENT -> figures.sent();
            case STARTED -> figures.started();
            case COMPLETED -> figures.completed();
            case ALL -> figures.total();
        };
    }

    CarriedFilter narrow(CarriedFilter filter) {
        return switch (this) {
            case OVERDUE ->
                new CarriedFilter(
                        filter.duties().withStatuses(Set.of("OVERDUE")), null, filter.responsible(), filter.persons());
            case NOT_SENT -> filter.at(Stage.NOT_SENT);
            case SENT -> filter.at(Stage.SENT);
            case STARTED -> filter.at(Stage.STARTED);
            case COMPLETED -> filter.at(Stage.COMPLETED);
            case ALL -> filter;
        };
    }
}
