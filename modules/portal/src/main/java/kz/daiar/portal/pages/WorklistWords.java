package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.daiar.duties.DutyItem;
import kz.daiar.norms.Status;

/** What the worklist says of a row beside its values. */
@Named("worklistWords")
@RequestScoped
public class WorklistWords {

    private final PageTexts texts;
    private final TwoClocks clocks;

    protected WorklistWords() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    WorklistWords(PageTexts texts, TwoClocks clocks) {
        this.texts = texts;
        this.clocks = clocks;
    }

    /** How far the day of a duty is from the day of the list, in words; nothing once it is met or lapsed. */
    public String away(DutyItem row) {
        var today = clocks.getAsOf();
        return switch (Status.valueOf(row.status())) {
            case OPEN, IN_PROGRESS -> left(ChronoUnit.DAYS.between(today, last(row)));
            case OVERDUE -> texts.say("duty.days-overdue", ChronoUnit.DAYS.between(last(row), today));
            case FULFILLED, FULFILLED_LATE, LAPSED -> "";
        };
    }

    private String left(long days) {
        return days == 0 ? texts.say("duty.today") : texts.say("duty.days-left", days);
    }

    private static LocalDate last(DutyItem row) {
        return row.completeBy() == null ? row.due() : row.completeBy();
    }

    /** The form that corrects what the row's exception misses. */
    public String form(DutyItem row) {
        var page =
                switch (row.correction().form()) {
                    case APPOINTMENT -> "post";
                    case TRAINING -> "training";
                    case APPRAISAL -> "appraisal";
                };
        return page + ".xhtml?iin=" + row.iin() + "&id=" + row.correction().id();
    }
}
