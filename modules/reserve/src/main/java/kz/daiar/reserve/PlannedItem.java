package kz.daiar.reserve;

import java.time.LocalDate;
import kz.daiar.duties.NeedItem;
import kz.daiar.reserve.DevelopmentItem.Way;
import kz.daiar.training.Enrolment;

/**
 * An item of a development plan and how far it is today.
 *
 * @param need what it raised; null for work that is no training
 * @param place the place taken for it in a group that has not ended; null when there is none
 */
public record PlannedItem(DevelopmentItem item, NeedItem need, Enrolment place) {

    /** How far it is. */
    public enum State {
        PLANNED,
        UNDERWAY,
        DONE,
        DROPPED
    }

    public State state() {
        if (doneOn() != null) {
            return State.DONE;
        }
        if (item.droppedOn() != null) {
            return State.DROPPED;
        }
        return place != null || item.progress() > 0 ? State.UNDERWAY : State.PLANNED;
    }

    /** The day it was done; null while it is not. */
    public LocalDate doneOn() {
        return item.facts().way() == Way.TRAINING && need != null ? need.metOn() : item.doneOn();
    }
}
