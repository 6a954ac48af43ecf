package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.daiar.duties.DutyItem;
import kz.daiar.norms.Status;

/** What the worklist says of its rows. */
@RequestScoped
class WorklistWords {

    private final PageTexts texts;
    private final LawWords law;
    private final TwoClocks clocks;
    private final Me me;

    private LocalDate today;
    private boolean keeping;
    private boolean sending;

    protected WorklistWords() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    WorklistWords(PageTexts texts, LawWords law, TwoClocks clocks, Me me) {
        this.texts = texts;
        this.law = law;
        this.clocks = clocks;
        this.me = me;
    }

    /** The rows in words; what is the same for all of them is asked once. */
    List<WorklistRow> rows(List<DutyItem> items) {
        today = clocks.getAsOf();
        keeping = me.isKeeper();
        sending = isSending();
        return items.stream().map(item -> new WorklistRow(item, this)).toList();
    }

    /** Whether the viewer may send the people of this list to training. */
    boolean isSending() {
        return clocks.isNow() && me.mayOpen("/send.xhtml");
    }

    boolean sends(DutyItem item) {
        return sending && item.isUnmet();
    }

    String employer(DutyItem item) {
        return texts.in(item.employerName());
    }

    String kind(DutyItem item) {
        return law.name("kind", item.kind());
    }

    String grounds(DutyItem item) {
        return law.names("ground", item.grounds());
    }

    String place(DutyItem item) {
        return item.gap() == null ? law.names("venue", item.venues()) : law.name("gap", item.gap());
    }

    List<String> missing(DutyItem item) {
        return item.correction() == null
                ? List.of()
                : item.unverified().stream()
                        .map(fact -> texts.say("worklist.missing." + fact))
                        .toList();
    }

    String correction(DutyItem item) {
        return item.correction() == null || !keeping ? null : form(item);
    }

    private static String form(DutyItem item) {
        var page =
                switch (item.correction().form()) {
                    case APPOINTMENT -> "post";
                    case TRAINING -> "training";
                    case APPRAISAL -> "appraisal";
                };
        return page + ".xhtml?iin=" + item.iin() + "&id=" + item.correction().id();
    }

    String day(LocalDate day) {
        return HouseDay.WRITTEN.format(day);
    }

    String status(DutyItem item) {
        return law.name("status", item.status());
    }

    String style(DutyItem item) {
        return law.style(item.status());
    }

    /** The person, the kind and a day of the duty, for those who do not see the row. */
    String whose(DutyItem item, LocalDate day) {
        return item.personName() + ", " + kind(item) + ", " + day(day);
    }

    /** How far the day of a duty is from the day of the list; nothing once it is met or lapsed. */
    String away(DutyItem item) {
        return switch (Status.valueOf(item.status())) {
            case OPEN, IN_PROGRESS -> left(ChronoUnit.DAYS.between(today, last(item)));
            case OVERDUE -> texts.say("duty.days-overdue", ChronoUnit.DAYS.between(last(item), today));
            case FULFILLED, FULFILLED_LATE, LAPSED -> "";
        };
    }

    private String left(long days) {
        return days == 0 ? texts.say("duty.today") : texts.say("duty.days-left", days);
    }

    private static LocalDate last(DutyItem item) {
        return item.completeBy() == null ? item.due() : item.completeBy();
    }
}
