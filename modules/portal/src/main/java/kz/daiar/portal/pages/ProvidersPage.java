package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.training.Provider;
import kz.daiar.training.Providers;

/** Who teaches, and the form that adds a provider. */
@Named
@RequestScoped
public class ProvidersPage {

    @Inject
    Providers providers;

    @Inject
    Viewer viewer;

    @Inject
    PageLanguage language;

    @Inject
    Reply reply;

    private String bin;
    private String venue;
    private String nameKk;
    private String nameRu;
    private String profiles;
    private String city;
    private String capacity;
    private String contacts;
    private String signatory;
    private String foundingAct;
    private List<Provider> all;

    public List<Provider> getAll() {
        if (all == null) {
            all = providers.all();
        }
        return all;
    }

    public String name(Provider one) {
        return one.name(language.language());
    }

    /** Whether the viewer may add providers. */
    public boolean isKeeper() {
        return viewer.isAny(Role.AUTHORISED_BODY, Role.ADMIN);
    }

    public String add() {
        return reply.to(() -> providers.add(bin, facts()), "reply.saved") ? "providers?faces-redirect=true" : null;
    }

    private Provider.Facts facts() {
        var seats = capacity == null || capacity.isBlank() ? null : Integer.valueOf(capacity.strip());
        return new Provider.Facts(
                nameKk,
                nameRu,
                venue,
                FactForm.codes(null, profiles),
                null,
                city,
                seats,
                contacts,
                signatory,
                foundingAct);
    }

    public String getBin() {
        return bin;
    }

    public void setBin(String typed) {
        bin = typed;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String typed) {
        venue = typed;
    }

    public String getNameKk() {
        return nameKk;
    }

    public void setNameKk(String typed) {
        nameKk = typed;
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String typed) {
        nameRu = typed;
    }

    public String getProfiles() {
        return profiles;
    }

    public void setProfiles(String typed) {
        profiles = typed;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String typed) {
        city = typed;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String typed) {
        capacity = typed;
    }

    public String getContacts() {
        return contacts;
    }

    public void setContacts(String typed) {
        contacts = typed;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String typed) {
        signatory = typed;
    }

    public String getFoundingAct() {
        return foundingAct;
    }

    public void setFoundingAct(String typed) {
        foundingAct = typed;
    }
}
