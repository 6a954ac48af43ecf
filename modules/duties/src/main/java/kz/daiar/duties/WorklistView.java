package kz.daiar.duties;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One look at the worklist.
 *
 * @param rows the page asked for
 * @param total how many duties the whole list has
 * @param judged when the duties were judged, in the time of the house; null before the first time
 * @param tooMany whether the people were too many to be judged for another moment: then there is no list
 */
public record WorklistView(
        WorklistCounts counts, List<DutyItem> rows, long total, LocalDateTime judged, boolean tooMany) {

    static WorklistView ofTooMany() {
        return new WorklistView(new WorklistCounts(0, 0, 0, 0, 0, 0, 0), List.of(), 0, null, true);
    }
}
