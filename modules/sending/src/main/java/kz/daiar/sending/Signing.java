package kz.daiar.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Sha256;
import kz.daiar.registry.Employer;
import kz.daiar.sending.SendingOrder.Signature;
import kz.daiar.training.Enrolment;

/** What comes into the world with a signature: the number, the order's paper, and a referral for each person sent. */
@ApplicationScoped
class Signing {

    private final EntityManager database;
    private final NormsInForce norms;
    private final Viewer viewer;
    private final Clock clock;

    protected Signing() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Signing(EntityManager database, NormsInForce norms, Viewer viewer, Clock clock) {
        this.database = database;
        this.norms = norms;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The viewer's signature under an order of the body, with its number and paper. */
    Signature under(Employer employer, List<Enrolment> lines) {
        var today = LocalDate.now(clock);
        var number = number(employer, today);
        var paper =
                new OrderPaper(norms.current().vocabulary(), employer, lines, number, today, viewer.fullName()).pdf();
        return new Signature(number, today, viewer.fullName(), norms.current().hash(), paper, Sha256.of(paper));
    }

    /** Numbers have no gaps: whoever signs next waits until this signature is committed or undone. */
    private String number(Employer employer, LocalDate day) {
        var last = (Number) database.createNativeQuery(
                        "INSERT INTO sending.order_number AS n (employer_id, year, last) VALUES (:employer, :year, 1)"
                                + " ON CONFLICT (employer_id, year) DO UPDATE SET last = n.last + 1 RETURNING last",
                        Integer.class)
                .setParameter("employer", employer.id())
                .setParameter("year", day.getYear())
                .getSingleResult();
        return last + "-" + day.getYear();
    }

    /** Prints and keeps the referrals of an order that has just been signed. */
    void refer(SendingOrder order, Signature signature, List<Enrolment> lines) {
        var paper = new ReferralPaper(norms.current().vocabulary(), order.employer(), signature);
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            database.createNativeQuery(
                            "INSERT INTO sending.referral (order_id, enrolment_id, pdf) VALUES (:order, :line, :pdf)")
                    .setParameter("order", order.id())
                    .setParameter("line", line.id())
                    .setParameter("pdf", paper.pdf(line, place + 1))
                    .executeUpdate();
        }
    }

    /** @throws NotHere when the order is not signed, or does not send to this place */
    byte[] referral(long order, long enrolment) {
        List<?> found = database.createNativeQuery(
                        "SELECT pdf FROM sending.referral WHERE order_id = :order AND enrolment_id = :line",
                        byte[].class)
                .setParameter("order", order)
                .setParameter("line", enrolment)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(byte[].class::cast)
                .orElseThrow(() -> NotHere.named("referral " + enrolment + " of order " + order));
    }
}
