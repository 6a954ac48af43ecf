package kz.daiar.foreignfunded.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foreignfunded.Offer;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;

/** An offer on the wire; {@code money}: tenge for one place. */
public record OfferJson(
        Long id,
        Long sponsor,
        String topicKk,
        String topicRu,
        List<String> fields,
        String host,
        String country,
        String city,
        String language,
        Integer hours,
        LocalDate from,
        LocalDate to,
        Integer places,
        BigDecimal money,
        String technical,
        LocalDate answerBy,
        Offer.State state,
        Integer version,
        String reason) {

    static OfferJson of(Offer offer) {
        var facts = offer.facts();
        return new OfferJson(
                offer.id(),
                offer.sponsor().id(),
                facts.topicKk(),
                facts.topicRu(),
                facts.fields(),
                facts.host(),
                facts.country(),
                facts.city(),
                facts.language(),
                facts.hours(),
                facts.from(),
                facts.to(),
                facts.places(),
                facts.money(),
                facts.technical(),
                facts.answerBy(),
                offer.state(),
                offer.version(),
                offer.reason());
    }

    static void complete(OfferJson sent, Viewer viewer) {
        Body.of(sent, viewer)
                .needs("sponsor", sent.sponsor())
                .needs("topicKk", sent.topicKk())
                .needs("topicRu", sent.topicRu())
                .needs("fields", sent.fields())
                .needs("host", sent.host())
                .needs("country", sent.country())
                .needs("city", sent.city())
                .needs("language", sent.language())
                .needs("hours", sent.hours())
                .needs("from", sent.from())
                .needs("to", sent.to())
                .needs("places", sent.places())
                .needs("answerBy", sent.answerBy())
                .complete();
    }

    Offer.Facts facts() {
        return new Offer.Facts(
                topicKk, topicRu, fields, host, country, city, language, hours, from, to, places, money, technical,
                answerBy);
    }
}
