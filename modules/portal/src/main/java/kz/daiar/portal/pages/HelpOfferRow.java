package kz.daiar.portal.pages;

import kz.daiar.foreignfunded.Offer;
import kz.daiar.foreignfunded.Places;
import kz.daiar.kernel.Language;

/** An offer of training abroad as the pages show it. */
public record HelpOfferRow(
        long id,
        int version,
        String topic,
        String sponsor,
        String sponsorKind,
        String country,
        String speech,
        Offer.Facts facts,
        long taken,
        String state,
        String stateKey,
        String style,
        String reason) {

    static HelpOfferRow of(Offer offer, long taken, Language language) {
        var facts = offer.facts();
        return new HelpOfferRow(
                offer.id(),
                offer.version(),
                offer.topic(language),
                offer.sponsor().name(language),
                offer.sponsor().kind(),
                Places.country(facts.country(), language),
                Places.language(facts.language(), language),
                facts,
                taken,
                offer.state().name(),
                Door.textKey("abroad.offer", offer.state()),
                style(offer.state()),
                offer.reason());
    }

    private static String style(Offer.State state) {
        return switch (state) {
            case OPEN -> "open";
            case CLOSED -> "fulfilled";
            case WITHDRAWN -> "lapsed";
        };
    }

    /** Where the training is held. */
    public String where() {
        return facts.city() + ", " + country;
    }

    public boolean isOpen() {
        return state.equals(Offer.State.OPEN.name());
    }

    public boolean isWithdrawn() {
        return state.equals(Offer.State.WITHDRAWN.name());
    }
}
