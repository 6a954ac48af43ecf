package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.reserve.Activities;
import kz.daiar.reserve.Activities.Replaced;
import kz.daiar.reserve.Activity;
import kz.daiar.reserve.Development;
import kz.daiar.reserve.DevelopmentItem.Way;

/** Something a member of the reserve is given to do. */
@Named
@ViewScoped
public class ActivityForm extends MemberForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Activities activities;

    @Inject
    Development development;

    private List<Choice> items = new ArrayList<>();
    private Long item;
    private String kind;
    private String topic;
    private LocalDate from;
    private LocalDate to;
    private String document;
    private String replaced;
    private String actingReason;

    @Override
    @Transactional
    public void open() {
        if (getMembership() == null) {
            throw NotHere.named("member of the reserve");
        }
        load();
    }

    @Override
    void load() {
        var plan = development.of(getMembership());
        isAbout(plan.membership());
        items = plan.items().stream()
                .map(one -> one.item())
                .filter(one -> one.isOpen() && one.facts().way() == Way.ACTIVITY)
                .map(one -> new Choice(String.valueOf(one.id()), one.facts().what()))
                .toList();
    }

    @Override
    void add() {
        var facts = new Activity.Facts(kind, topic, from, to, Query.typed(document));
        if (Activity.ACTING.equals(kind) && Query.typed(replaced) != null && Query.typed(actingReason) != null) {
            activities.act(getMembership(), item, facts, new Replaced(replaced.strip(), actingReason));
        } else {
            activities.give(getMembership(), item, facts);
        }
    }

    @Override
    void correct() {
        throw new IllegalStateException("an activity gets a result, no correction");
    }

    public List<Choice> getItems() {
        return items;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long chosen) {
        item = chosen;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String chosen) {
        kind = chosen;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String typed) {
        topic = typed;
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

    public String getDocument() {
        return document;
    }

    public void setDocument(String typed) {
        document = typed;
    }

    public String getReplaced() {
        return replaced;
    }

    public void setReplaced(String typed) {
        replaced = typed;
    }

    public String getActingReason() {
        return actingReason;
    }

    public void setActingReason(String chosen) {
        actingReason = chosen;
    }
}
