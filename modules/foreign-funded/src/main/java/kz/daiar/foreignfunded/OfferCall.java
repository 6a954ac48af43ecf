package kz.daiar.foreignfunded;

import static kz.daiar.foreignfunded.ForeignTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Recorded;

/** A body that was asked to nominate to an offer, and by when. */
@Entity
@Table(schema = "foreign_funded", name = "offer_call")
public class OfferCall extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "offer_id")
    private Offer offer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employer_id")
    private Employer employer;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    protected OfferCall() {}

    static OfferCall of(Offer offer, Employer employer, LocalDate answerBy, Change change) {
        offer.mustBeOpen();
        if (answerBy.isAfter(offer.facts().answerBy())) {
            throw TEXTS.refused("call-after-offer", answerBy, offer.facts().answerBy());
        }
        var call = new OfferCall();
        call.offer = offer;
        call.employer = employer;
        call.answerBy = answerBy;
        call.record(change);
        return call;
    }

    public Offer offer() {
        return offer;
    }

    public Employer employer() {
        return employer;
    }

    public LocalDate answerBy() {
        return answerBy;
    }
}
