package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foreignfunded.ForeignWork;
import kz.daiar.foreignfunded.ForeignWork.Waiting;

/** What of training abroad waits for the viewer: offers to answer, nominations to decide, late reports. */
@Named
@RequestScoped
public class ForeignDue {

    @Inject
    ForeignWork work;

    @Inject
    PageLanguage language;

    private List<Answer> toAnswer;
    private List<Decision> toDecide;
    private Long late;

    /** An offer and the last day on which the body nominates. */
    public record Answer(long offer, String topic, LocalDate by) {}

    /** Somebody nominated to an offer of whom the head decides. */
    public record Decision(long offer, String person, String topic) {}

    public List<Answer> getToAnswer() {
        if (toAnswer == null) {
            toAnswer = work.toAnswer().stream().map(this::answer).toList();
        }
        return toAnswer;
    }

    private Answer answer(Waiting one) {
        return new Answer(one.offer().id(), one.offer().topic(language.language()), one.answerBy());
    }

    @Transactional
    public List<Decision> getToDecide() {
        if (toDecide == null) {
            toDecide = work.toDecide().stream()
                    .map(one -> new Decision(
                            one.offer().id(),
                            one.person().fullName(),
                            one.offer().topic(language.language())))
                    .toList();
        }
        return toDecide;
    }

    /** Whether there is anything at all. */
    @Transactional
    public boolean isWaiting() {
        return getLate() > 0 || !getToAnswer().isEmpty() || !getToDecide().isEmpty();
    }

    /** How many people owe their report. */
    public long getLate() {
        if (late == null) {
            late = work.lateReports();
        }
        return late;
    }
}
