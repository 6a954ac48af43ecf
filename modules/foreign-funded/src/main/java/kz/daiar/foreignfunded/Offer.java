package kz.daiar.foreignfunded;

import static kz.daiar.foreignfunded.ForeignTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import kz.daiar.registry.Rules;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A training abroad that a sponsor offers: its topic, days and places, and what of it is paid or helped with (decree-1457/27). */
@Entity
@Table(schema = "foreign_funded", name = "offer")
public class Offer extends Recorded {

    /** Where it stands. */
    public enum State {
        OPEN,
        CLOSED,
        WITHDRAWN
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sponsor_id")
    private Sponsor sponsor;

    @Column(name = "topic_kk")
    private String topicKk;

    @Column(name = "topic_ru")
    private String topicRu;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] fields;

    private String host;
    private String country;
    private String city;
    private String language;
    private int hours;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    private int places;
    private BigDecimal money;
    private String technical;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private State state;

    /**
     * What is offered.
     *
     * @param fields functional areas the topic belongs to
     * @param host the organisation that teaches
     * @param country, language as ISO codes them
     * @param hours academic hours
     * @param money tenge for one place; null when none is given
     * @param technical the technical help; null when none is given
     * @param answerBy the last day on which bodies nominate
     */
    public record Facts(
            String topicKk,
            String topicRu,
            List<String> fields,
            String host,
            String country,
            String city,
            String language,
            int hours,
            LocalDate from,
            LocalDate to,
            int places,
            BigDecimal money,
            String technical,
            LocalDate answerBy) {

        /** Money and technical help: how many of the two there are. */
        int kindsOfHelp() {
            return (money == null ? 0 : 1) + (technical == null || technical.isBlank() ? 0 : 1);
        }
    }

    protected Offer() {}

    static Offer of(Sponsor sponsor, Facts facts, Change change) {
        var offer = new Offer();
        offer.state = State.OPEN;
        offer.sponsor = sponsor;
        offer.correct(facts, change);
        return offer;
    }

    /** @throws kz.daiar.foundation.Conflict when it is not open any more */
    void correct(Facts facts, Change change) {
        mustBeOpen();
        Rules.endsAfterStart(facts.from(), facts.to());
        if (facts.answerBy().isAfter(facts.from())) {
            throw TEXTS.refused("answer-after-start", facts.answerBy(), facts.from());
        }
        topicKk = facts.topicKk().strip();
        topicRu = facts.topicRu().strip();
        fields = Rules.areas(facts.fields());
        host = facts.host().strip();
        country = Places.knownCountry(facts.country());
        city = facts.city().strip();
        language = Places.knownLanguage(facts.language());
        hours = Rules.positive(facts.hours());
        from = facts.from();
        to = facts.to();
        places = positivePlaces(facts.places());
        money = facts.money() == null ? null : Rules.positive(facts.money());
        technical = facts.technical() == null || facts.technical().isBlank()
                ? null
                : facts.technical().strip();
        answerBy = facts.answerBy();
        record(change);
    }

    private static int positivePlaces(int places) {
        if (places <= 0) {
            throw TEXTS.refused("no-places", places);
        }
        return places;
    }

    /** Nobody is nominated to it any more; who is selected goes. */
    void close(Change change) {
        mustBeOpen();
        state = State.CLOSED;
        record(change);
    }

    /** The sponsor has taken it back. */
    void withdraw(Change change) {
        mustNotBeWithdrawn();
        state = State.WITHDRAWN;
        record(change);
    }

    void mustBeOpen() {
        if (state != State.OPEN) {
            throw Conflict.of(TEXTS, state == State.CLOSED ? "offer-closed" : "offer-withdrawn", topicKk);
        }
    }

    void mustNotBeWithdrawn() {
        if (state == State.WITHDRAWN) {
            throw Conflict.of(TEXTS, "offer-withdrawn", topicKk);
        }
    }

    public Sponsor sponsor() {
        return sponsor;
    }

    public State state() {
        return state;
    }

    public String topic(Language language) {
        return language == Language.KK ? topicKk : topicRu;
    }

    public Facts facts() {
        return new Facts(
                topicKk,
                topicRu,
                List.of(fields),
                host,
                country,
                city,
                language,
                hours,
                from,
                to,
                places,
                money,
                technical,
                answerBy);
    }
}
