package kz.daiar.training.web;

import java.time.LocalDate;
import kz.daiar.training.Enrolment;

/**
 * A listener's place on the wire.
 *
 * @param ground, arose of the duty it is to meet
 * @param normSet SHA-256 of the norms by which it counts or not
 * @param counts whether the training can meet it; {@code why} the reason given when it cannot
 */
public record EnrolmentJson(
        Long id,
        Long group,
        String iin,
        String name,
        String employer,
        Enrolment.State state,
        String ground,
        LocalDate arose,
        boolean counts,
        String why,
        String normSet,
        LocalDate admitted,
        LocalDate ended,
        Integer version,
        String reason) {

    static EnrolmentJson of(Enrolment enrolment) {
        var purpose = enrolment.purpose();
        return new EnrolmentJson(
                enrolment.id(),
                enrolment.group().id(),
                enrolment.person().iin(),
                enrolment.person().fullName(),
                enrolment.employer() == null ? null : enrolment.employer().bin(),
                enrolment.state(),
                purpose.ground(),
                purpose.arose(),
                purpose.counts(),
                purpose.why(),
                purpose.normSet(),
                enrolment.admitted(),
                enrolment.ended(),
                enrolment.version(),
                enrolment.reason());
    }
}
