package kz.daiar.portal.pages;

import java.time.LocalDate;
import kz.daiar.duties.NeedItem;
import kz.daiar.kernel.Language;
import kz.daiar.reserve.DevelopmentItem;
import kz.daiar.reserve.PlannedItem;
import kz.daiar.reserve.PlannedItem.State;
import kz.daiar.reserve.Quality;

/**
 * An item of a development plan on a page.
 *
 * @param quality the name of the quality it develops, or null
 * @param group the code of the group a place is taken in, {@code groupId} its id; null when there is none
 * @param dropped why it is planned no more; null while it is
 */
public record StudyRow(
        long id,
        DevelopmentItem.Facts facts,
        String quality,
        State state,
        int progress,
        LocalDate done,
        String evidence,
        String dropped,
        NeedItem need,
        String group,
        Long groupId) {

    static StudyRow of(PlannedItem planned, Language language) {
        var item = planned.item();
        var place = planned.place();
        return new StudyRow(
                item.id(),
                item.facts(),
                item.membership().position().profile().qualities().stream()
                        .filter(one -> one.code().equals(item.facts().quality()))
                        .map((Quality one) -> one.name(language))
                        .findFirst()
                        .orElse(null),
                planned.state(),
                item.progress(),
                planned.doneOn(),
                item.evidence(),
                item.droppedOn() == null ? null : item.reason(),
                planned.need(),
                place == null ? null : place.group().code(),
                place == null ? null : place.group().id());
    }

    public String wayKey() {
        return Door.textKey("work.way", facts.way());
    }

    public String stateKey() {
        return Door.textKey("work.state", state);
    }

    /** The chip that shows the state. */
    public String style() {
        return switch (state) {
            case PLANNED -> "open";
            case UNDERWAY -> "in-progress";
            case DONE -> "fulfilled";
            case DROPPED -> "lapsed";
        };
    }

    /** Whether it may still be planned otherwise. */
    public boolean isOpen() {
        return state == State.PLANNED || state == State.UNDERWAY;
    }

    /** Whether its progress is written down by hand. */
    public boolean isByHand() {
        return isOpen() && facts.way() != DevelopmentItem.Way.TRAINING;
    }
}
