package kz.daiar.portal.pages;

import java.util.List;
import kz.daiar.duties.DutyItem;

/** A duty as the worklist writes it, in words and addresses: a page of fifty asks for a thousand of them. */
public final class WorklistRow {

    private final DutyItem item;
    private final WorklistWords words;

    WorklistRow(DutyItem item, WorklistWords words) {
        this.item = item;
        this.words = words;
    }

    public String getIin() {
        return item.iin();
    }

    public String getName() {
        return item.personName();
    }

    public String getEmployer() {
        return words.employer(item);
    }

    public String getKind() {
        return words.kind(item);
    }

    public String getGrounds() {
        return words.grounds(item);
    }

    /** The venues, or why there are none. */
    public String getPlace() {
        return words.place(item);
    }

    /** What the record lacks. */
    public List<String> getMissing() {
        return words.missing(item);
    }

    /** The form that corrects what the record lacks; null when it lacks nothing, or the viewer does not keep it. */
    public String getCorrection() {
        return words.correction(item);
    }

    public String getDue() {
        return words.day(item.due());
    }

    /** How far that day is. */
    public String getAway() {
        return words.away(item);
    }

    public String getStyle() {
        return words.style(item);
    }

    public String getStatus() {
        return words.status(item);
    }

    /** The duty in addresses. */
    public String getKey() {
        return item.key().toString();
    }

    /** What a screen reader says of the way to its reasons, beside the word on it. */
    public String getWhose() {
        return words.whose(item, item.arose());
    }

    /** The same of a way that leads to training. */
    public String getWhoseDue() {
        return words.whose(item, item.due());
    }

    /** Whether the viewer may send the person to training for it. */
    public boolean isSendable() {
        return words.sends(item);
    }
}
