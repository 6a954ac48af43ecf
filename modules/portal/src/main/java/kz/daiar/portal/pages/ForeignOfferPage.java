package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foreignfunded.Nomination;
import kz.daiar.foreignfunded.Nominations;
import kz.daiar.foreignfunded.OfferCall;
import kz.daiar.foreignfunded.Offers;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;

/** One offer of training abroad: what is covered, who was asked, who was nominated and why some may not go. */
@Named
@RequestScoped
public class ForeignOfferPage {

    @Inject
    Offers offers;

    @Inject
    Nominations nominations;

    @Inject
    PageLanguage language;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    private Long id;
    private HelpOfferRow offer;
    private List<CallRow> calls;
    private List<HelpNominationRow> rows;
    private Long trip;

    private String body;
    private LocalDate answerBy;
    private String iin;
    private String why;
    private Long chosen;
    private String reason;

    /** A body that was asked, and by when. */
    public record CallRow(String bin, String name, LocalDate by) {}

    /** Knows its offer before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    /** Stops with 404 when there is no such offer. */
    @Transactional
    public void open() {
        getOffer();
        getCalls();
        getNominations();
    }

    @Transactional
    public HelpOfferRow getOffer() {
        if (id == null) {
            throw NotHere.named("offer");
        }
        if (offer == null) {
            var found = offers.find(id);
            var taken = nominations.taken(List.of(found)).getOrDefault(id, 0L);
            offer = HelpOfferRow.of(found, taken, language.language());
        }
        return offer;
    }

    @Transactional
    public List<CallRow> getCalls() {
        if (calls == null) {
            calls = offers.calls(id).stream().map(this::row).toList();
        }
        return calls;
    }

    private CallRow row(OfferCall call) {
        return new CallRow(call.employer().bin(), call.employer().name(language.language()), call.answerBy());
    }

    @Transactional
    public List<HelpNominationRow> getNominations() {
        if (rows == null) {
            var named = nominations.of(id);
            var elsewhere = nominations.sentElsewhere(named);
            var trips = nominations.trips(named);
            rows = named.stream()
                    .map(one -> HelpNominationRow.of(
                            one,
                            elsewhere.getOrDefault(one.person().id(), 0L),
                            trips.get(one.id()),
                            language.language()))
                    .toList();
        }
        return rows;
    }

    /** Those the viewer decides as the head of their body. */
    @Transactional
    public List<HelpNominationRow> getToDecide() {
        return getNominations().stream()
                .filter(one -> one.state().equals(Nomination.State.NOMINATED.name()))
                .filter(one -> viewer.isHeadOf(one.bin()))
                .toList();
    }

    /** Those the body may still give up. */
    @Transactional
    public List<HelpNominationRow> getLiving() {
        return getNominations().stream().filter(HelpNominationRow::lives).toList();
    }

    public String close() {
        return done(reply.to(() -> offers.close(id, getOffer().version()), "abroad.offer.is-closed"));
    }

    /** The sponsor has taken it back. */
    public String withdraw() {
        return done(reply.to(() -> offers.withdraw(id, getOffer().version(), reason), "abroad.offer.is-withdrawn"));
    }

    /** A body is asked to nominate. */
    public String call() {
        return done(reply.to(() -> offers.call(id, body, answerBy), "abroad.call.made"));
    }

    /** The body names somebody; when the act forbids it that is told, and the nomination stays as refused. */
    public String nominate() {
        return done(reply.to(
                () -> nominations.refusal(nominations.nominate(id, iin, why)).ifPresent(refused -> {
                    throw refused;
                }),
                "abroad.nomination.made"));
    }

    /** The head sends him: the trip is prepared next. */
    public String select() {
        return reply.to(() -> trip = nominations.select(chosen, version()).id(), "abroad.nomination.is-selected")
                ? "foreign-trip?faces-redirect=true&id=" + trip
                : done(false);
    }

    /** The head does not send him. */
    public String decline() {
        return done(reply.to(() -> nominations.decline(chosen, version(), reason), "abroad.nomination.is-declined"));
    }

    /** The body gives him up. */
    public String giveUp() {
        return done(reply.to(() -> nominations.withdraw(chosen, version(), reason), "abroad.nomination.is-withdrawn"));
    }

    private long version() {
        return nominations.find(chosen).version();
    }

    /** Shows the page anew; what stood in the way is told on this very page. */
    private String done(boolean well) {
        offer = null;
        rows = null;
        return well ? "foreign-offer?faces-redirect=true&id=" + id : null;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String typed) {
        body = typed;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate typed) {
        answerBy = typed;
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String typed) {
        iin = typed;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String typed) {
        why = typed;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long typed) {
        chosen = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
