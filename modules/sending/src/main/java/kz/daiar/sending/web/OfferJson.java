package kz.daiar.sending.web;

import java.time.LocalDate;
import kz.daiar.kernel.Language;
import kz.daiar.norms.Wording;
import kz.daiar.sending.Offer;

/** A group held against a duty; {@code why} says what stands against it. */
public record OfferJson(
        long group, String code, String provider, LocalDate from, LocalDate to, long free, Offer.Fit fit, String why) {

    static OfferJson of(Offer offer, Wording wording, Language language) {
        var group = offer.seats().group();
        return new OfferJson(
                group.id(),
                group.code(),
                group.provider().bin(),
                group.days().from(),
                group.days().last(),
                offer.seats().free(),
                offer.fit(),
                offer.why().isEmpty() ? null : wording.text(offer.why(), language));
    }
}
