package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.reserve.Membership;
import kz.daiar.reserve.ReserveList;
import kz.daiar.reserve.Reviews;
import kz.daiar.reserve.Reviews.Outcome;

/** A review of one list: everybody in it is confirmed, moved up or excluded, by one order. */
@Named
@ViewScoped
public class ReserveReviewForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Reviews reviews;

    @Inject
    PageLanguage language;

    @Inject
    Reply reply;

    private String bin;
    private ReserveList list;
    private String orderNo;
    private final List<Line> lines = new ArrayList<>();

    /** One who stands in the list, and what becomes of him. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private long id;
        private String person;
        private String position;
        private LocalDate due;
        private Outcome outcome = Outcome.CONFIRM;
        private LocalDate prepareBy;
        private String why;

        private static Line of(Membership member, String position) {
            var line = new Line();
            line.id = member.id();
            line.person = member.person().fullName();
            line.position = position;
            line.due = member.prepareBy();
            return line;
        }

        public String getPerson() {
            return person;
        }

        public String getPosition() {
            return position;
        }

        /** By when he is to be prepared now; null for who is ready. */
        public LocalDate getDue() {
            return due;
        }

        public Outcome getOutcome() {
            return outcome;
        }

        public void setOutcome(Outcome chosen) {
            outcome = chosen;
        }

        public LocalDate getPrepareBy() {
            return prepareBy;
        }

        public void setPrepareBy(LocalDate typed) {
            prepareBy = typed;
        }

        public String getWhy() {
            return why;
        }

        public void setWhy(String typed) {
            why = typed;
        }
    }

    /** Reads who stands in the list. */
    @Transactional
    public void open() {
        if (bin == null || list == null) {
            throw NotHere.named("list");
        }
        reviews.members(bin, list)
                .forEach(member -> lines.add(Line.of(member, member.position().title(language.language()))));
    }

    public String hold() {
        var wishes = lines.stream()
                .map(line -> new Reviews.Wish(line.id, line.outcome, line.prepareBy, Query.typed(line.why)))
                .toList();
        return reply.to(() -> reviews.hold(bin, list, orderNo, wishes), "review.is-held")
                ? "reserve?faces-redirect=true"
                : null;
    }

    /** What may become of somebody in this list. */
    public List<Choice> getOutcomes() {
        var outcomes = new ArrayList<Choice>();
        for (var outcome : Outcome.values()) {
            if (outcome != Outcome.MOVE_UP || list == ReserveList.PROSPECTIVE) {
                outcomes.add(new Choice(outcome.name(), Door.textKey("review.outcome", outcome)));
            }
        }
        return outcomes;
    }

    public boolean isProspective() {
        return list == ReserveList.PROSPECTIVE;
    }

    public String getListKey() {
        return Door.textKey("reserve.list", list);
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getBin() {
        return bin;
    }

    public void setBin(String asked) {
        bin = asked;
    }

    public String getList() {
        return list == null ? null : list.name();
    }

    /** A list nobody knows is none: {@link #open} says so. */
    public void setList(String asked) {
        list = Arrays.stream(ReserveList.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public String getOrderNo() {
        return orderNo;
    }

    public void setOrderNo(String typed) {
        orderNo = typed;
    }
}
