package kz.daiar.sending.web;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.duties.UnmetDuties.Unmet;

/** A duty that is to be met yet; {@code duty} names it among the person's. */
public record UnmetJson(
        String iin, String name, String employer, String duty, String kind, List<String> grounds, LocalDate due) {

    static UnmetJson of(Unmet unmet) {
        var item = unmet.item();
        return new UnmetJson(
                item.iin(),
                item.personName(),
                item.employerBin(),
                item.key().toString(),
                item.kind(),
                item.grounds(),
                item.due());
    }
}
