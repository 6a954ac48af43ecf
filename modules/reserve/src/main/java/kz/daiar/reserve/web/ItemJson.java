package kz.daiar.reserve.web;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.duties.NeedItem;
import kz.daiar.reserve.DevelopmentItem;
import kz.daiar.reserve.DevelopmentItem.Way;
import kz.daiar.reserve.PlannedItem;

/**
 * An item of a development plan on the wire, in both directions; {@code by} is a plan, no term.
 *
 * @param need id of the need it raised, {@code programme} the id of the programme that answers it, {@code group} the code of the group
 *     a place is taken in; they are not read
 */
public record ItemJson(
        Long id,
        String quality,
        String aim,
        Way way,
        String what,
        String kind,
        List<String> fields,
        LocalDate by,
        Integer progress,
        PlannedItem.State state,
        LocalDate done,
        String evidence,
        LocalDate dropped,
        Long need,
        Long programme,
        String group,
        Integer version,
        String reason) {

    static ItemJson of(PlannedItem planned) {
        var need = planned.need();
        var place = planned.place();
        return of(
                planned.item(),
                planned.state(),
                planned.doneOn(),
                need,
                place == null ? null : place.group().code());
    }

    static ItemJson of(DevelopmentItem item) {
        return of(item, null, item.doneOn(), null, null);
    }

    private static ItemJson of(
            DevelopmentItem item, PlannedItem.State state, LocalDate done, NeedItem need, String group) {
        var facts = item.facts();
        return new ItemJson(
                item.id(),
                facts.quality(),
                facts.aim(),
                facts.way(),
                facts.what(),
                facts.kind(),
                facts.fields(),
                facts.by(),
                item.progress(),
                state,
                done,
                item.evidence(),
                item.droppedOn(),
                need == null ? null : need.id(),
                need == null || need.answer() == null ? null : need.answer().programme(),
                group,
                item.version(),
                item.reason());
    }

    DevelopmentItem.Facts facts() {
        return new DevelopmentItem.Facts(quality, aim, way, what, kind, fields, by);
    }
}
