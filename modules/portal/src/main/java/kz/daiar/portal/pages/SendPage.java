package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.daiar.registry.Persons;
import kz.daiar.sending.Offer;
import kz.daiar.sending.Sending;
import kz.daiar.training.Group;
import kz.daiar.training.Groups;

/** The groups that meet a person's duties, why others do not, and the place taken for him. */
@Named
@RequestScoped
public class SendPage {

    @Inject
    Sending sending;

    @Inject
    Groups groups;

    @Inject
    Persons persons;

    @Inject
    ProposalWords words;

    @Inject
    PageLanguage language;

    @Inject
    HouseDay house;

    @Inject
    Reply reply;

    private String iin;
    private String group;
    private String why;
    private List<OfferedRow> offered;
    private String personName;

    /** A duty and its offers. */
    public record OfferedRow(
            String kind, List<String> grounds, LocalDate due, List<OfferRow> fitting, List<OfferRow> others) {}

    /** A group held against a duty; {@code why}: a line each thing that stands against it. */
    public record OfferRow(GroupRow group, boolean late, List<String> why) {}

    /** Knows its person before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        iin = Query.text("iin").orElse(null);
    }

    /** Stops with 404 when there is no such person. */
    public void open() {
        getPersonName();
    }

    public String getPersonName() {
        if (personName == null) {
            personName = persons.find(iin).fullName();
        }
        return personName;
    }

    @Transactional
    public List<OfferedRow> getOffered() {
        if (offered == null) {
            offered = sending.offers(iin).stream().map(this::row).toList();
        }
        return offered;
    }

    private OfferedRow row(Sending.Offered one) {
        var duty = one.duty();
        return new OfferedRow(
                duty.kind(),
                duty.grounds(),
                duty.due(),
                one.offers().stream().filter(Offer::fits).map(this::row).toList(),
                one.offers().stream()
                        .filter(offer -> !offer.fits())
                        .map(this::row)
                        .toList());
    }

    private OfferRow row(Offer offer) {
        return new OfferRow(
                GroupRow.of(offer.seats(), language.language()), offer.fit() == Offer.Fit.LATE, words.why(offer));
    }

    /** All groups that take listeners, for a place that meets no duty. */
    @Transactional
    public List<Choice> getOpenGroups() {
        return groups.ahead(house.today(), Set.of(Group.State.OPEN)).stream()
                .map(seats -> GroupRow.of(seats, language.language()))
                .map(row -> new Choice(String.valueOf(row.id()), row.code() + " – " + row.title()))
                .toList();
    }

    public String take(long chosen) {
        return reply.to(() -> sending.enrol(chosen, iin, null, true), "send.taken")
                ? "orders?faces-redirect=true"
                : null;
    }

    public String takeOtherwise() {
        return reply.to(() -> sending.enrol(Long.parseLong(group), iin, why, true), "send.taken")
                ? "orders?faces-redirect=true"
                : null;
    }

    public String getIin() {
        return iin;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String chosen) {
        group = chosen;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String typed) {
        why = typed;
    }
}
