package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.daiar.duties.LedgerEntry;
import kz.daiar.duties.LedgerEntry.State;

/** The words of the ledger: what became of a duty, and what was recorded that did it. */
@Named("ledgerWords")
@RequestScoped
public class LedgerWords {

    private static final Map<String, String> FORMS = Map.of(
            "appointment", "post",
            "appraisal", "appraisal",
            "career-plan-entry", "plan",
            "training-record", "training");

    private final PageTexts texts;
    private final LawWords law;
    private final HouseDay day;

    protected LedgerWords() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    LedgerWords(PageTexts texts, LawWords law, HouseDay day) {
        this.texts = texts;
        this.law = law;
        this.day = day;
    }

    /** The style word of what became of a duty. */
    public String style(LedgerEntry.Kind change) {
        return switch (change) {
            case CREATED -> "open";
            case MOVED -> "in-progress";
            case MET -> "fulfilled";
            case REOPENED -> "overdue";
            case CLOSED -> "lapsed";
        };
    }

    public String kind(LedgerEntry.Kind change) {
        return texts.say(key(change));
    }

    static String key(LedgerEntry.Kind change) {
        return Door.textKey("ledger.change", change);
    }

    public String moment(LedgerEntry entry) {
        return HouseDay.MOMENT.format(entry.recordedAt());
    }

    /** What changed, a line each: of a new or withdrawn duty what it is or was. */
    public List<String> lines(LedgerEntry entry) {
        if (entry.before() == null || entry.after() == null) {
            var state = entry.latest();
            return List.of(texts.say("ledger.state", state.arose(), state.due(), law.name("status", state.status())));
        }
        var lines = differences(entry.before(), entry.after());
        return lines.isEmpty() ? List.of(texts.say("ledger.otherwise")) : lines;
    }

    private List<String> differences(State before, State after) {
        var lines = new ArrayList<String>();
        differs(lines, "duty.arose", day.written(before.arose()), day.written(after.arose()));
        differs(lines, "worklist.due", day.written(before.due()), day.written(after.due()));
        differs(lines, "duty.window", day.written(before.completeBy()), day.written(after.completeBy()));
        differs(lines, "worklist.status", law.name("status", before.status()), law.name("status", after.status()));
        differs(lines, "worklist.venue", law.names("venue", before.venues()), law.names("venue", after.venues()));
        differs(lines, "duty.form", law.names("form", before.forms()), law.names("form", after.forms()));
        differs(lines, "duty.hours", hours(before), hours(after));
        differs(lines, "duty.direction", law.names("field", before.direction()), law.names("field", after.direction()));
        return lines;
    }

    private String hours(State state) {
        if (state.hoursMin() == null) {
            return "";
        }
        return state.hoursMax() == null
                ? texts.say("duty.hours.from", state.hoursMin())
                : texts.say("duty.hours.between", state.hoursMin(), state.hoursMax());
    }

    private void differs(List<String> lines, String key, String before, String after) {
        if (!Objects.equals(before, after)) {
            lines.add(texts.say("ledger.differs", texts.say(key), shown(before), shown(after)));
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }

    /** What was recorded, in words. */
    public String source(LedgerEntry entry) {
        if (entry.cause() == LedgerEntry.Cause.NORMS) {
            return texts.say("ledger.norms");
        }
        if (entry.source() == null) {
            return texts.say("ledger.facts");
        }
        var parts = entry.source().split(":", 2);
        return texts.say("ledger.source." + parts[0], parts[1]);
    }

    /** The form of what was recorded; null where there is none. */
    public String form(LedgerEntry entry) {
        var parts = entry.source() == null ? new String[] {""} : entry.source().split(":", 2);
        var form = FORMS.get(parts[0]);
        return form == null ? null : form + ".xhtml?iin=" + entry.iin() + "&id=" + parts[1];
    }
}
