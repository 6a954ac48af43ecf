package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.foreignfunded.Offer;
import kz.daiar.foreignfunded.Offers;

/** An offer of training abroad: new, or corrected while it is open. */
@Named
@ViewScoped
public class HelpOfferForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Offers offers;

    @Inject
    PageLanguage speech;

    private Long sponsor;
    private String topicKk;
    private String topicRu;
    private List<String> fields = new ArrayList<>();
    private String otherFields;
    private String host;
    private String country;
    private String city;
    private String language;
    private Integer hours;
    private LocalDate from;
    private LocalDate to;
    private Integer places = 1;
    private BigDecimal money;
    private String technical;
    private LocalDate answerBy;

    @Override
    void load() {
        var offer = offers.find(getId());
        sees(offer.version());
        sponsor = offer.sponsor().id();
        fill(offer.facts());
    }

    private void fill(Offer.Facts facts) {
        topicKk = facts.topicKk();
        topicRu = facts.topicRu();
        fields = new ArrayList<>(facts.fields());
        host = facts.host();
        country = facts.country();
        city = facts.city();
        language = facts.language();
        hours = facts.hours();
        from = facts.from();
        to = facts.to();
        places = facts.places();
        money = facts.money();
        technical = facts.technical();
        answerBy = facts.answerBy();
    }

    @Override
    void add() {
        setId(offers.add(sponsor, facts()).id());
    }

    @Override
    void correct() {
        offers.correct(getId(), seen(), facts(), getReason());
    }

    @Override
    String next() {
        return "foreign-offer?faces-redirect=true&id=" + getId();
    }

    private Offer.Facts facts() {
        return new Offer.Facts(
                topicKk,
                topicRu,
                codes(fields, otherFields),
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

    /** Those who may help. */
    public List<Choice> getSponsors() {
        return offers.sponsors().stream()
                .map(one -> new Choice(String.valueOf(one.id()), one.name(speech.language())))
                .toList();
    }

    public Long getSponsor() {
        return sponsor;
    }

    public void setSponsor(Long typed) {
        sponsor = typed;
    }

    public String getTopicKk() {
        return topicKk;
    }

    public void setTopicKk(String typed) {
        topicKk = typed;
    }

    public String getTopicRu() {
        return topicRu;
    }

    public void setTopicRu(String typed) {
        topicRu = typed;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> typed) {
        fields = typed;
    }

    public String getOtherFields() {
        return otherFields;
    }

    public void setOtherFields(String typed) {
        otherFields = typed;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String typed) {
        host = typed;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String typed) {
        country = typed;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String typed) {
        city = typed;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String typed) {
        language = typed;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer typed) {
        hours = typed;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate typed) {
        from = typed;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate typed) {
        to = typed;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer typed) {
        places = typed;
    }

    public BigDecimal getMoney() {
        return money;
    }

    public void setMoney(BigDecimal typed) {
        money = typed;
    }

    public String getTechnical() {
        return technical;
    }

    public void setTechnical(String typed) {
        technical = typed;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate typed) {
        answerBy = typed;
    }
}
