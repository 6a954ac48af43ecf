package kz.daiar.training.web;

import java.util.List;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.training.Provider;

/** A provider on the wire, in both directions; {@code venue} is its kind, as duties name venues. */
public record ProviderJson(
        String bin,
        String nameKk,
        String nameRu,
        String venue,
        List<String> profiles,
        String country,
        String city,
        Integer capacity,
        String contacts,
        String signatory,
        String foundingAct,
        Integer version,
        String reason) {

    static ProviderJson of(Provider provider) {
        var facts = provider.facts();
        return new ProviderJson(
                provider.bin(),
                facts.nameKk(),
                facts.nameRu(),
                facts.venue(),
                facts.profiles(),
                facts.country(),
                facts.city(),
                facts.capacity(),
                facts.contacts(),
                facts.signatory(),
                facts.foundingAct(),
                provider.version(),
                provider.reason());
    }

    Provider.Facts facts(Viewer viewer) {
        Body.of(this, viewer)
                .needs("nameKk", nameKk)
                .needs("nameRu", nameRu)
                .needs("venue", venue)
                .complete();
        return new Provider.Facts(
                nameKk, nameRu, venue, profiles, country, city, capacity, contacts, signatory, foundingAct);
    }
}
