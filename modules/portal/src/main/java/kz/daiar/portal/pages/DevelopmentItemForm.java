package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.reserve.Development;
import kz.daiar.reserve.DevelopmentItem;
import kz.daiar.reserve.DevelopmentItem.Way;
import kz.daiar.reserve.Membership;

/** An item of a member's development plan, new or planned otherwise, or planned no more. */
@Named
@ViewScoped
public class DevelopmentItemForm extends MemberForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Development development;

    @Inject
    PageLanguage language;

    private List<Choice> qualities = new ArrayList<>();
    private String quality;
    private String aim;
    private Way way = Way.TRAINING;
    private String what;
    private String kind;
    private List<String> fields = new ArrayList<>();
    private String otherFields;
    private LocalDate by;
    private boolean dropped;

    @Override
    @Transactional
    public void open() {
        if (isCorrection()) {
            load();
        } else if (getMembership() != null) {
            know(development.of(getMembership()).membership());
        } else {
            throw NotHere.named("member of the reserve");
        }
    }

    @Override
    void load() {
        var item = development.find(getId());
        sees(item.version());
        know(item.membership());
        var facts = item.facts();
        quality = facts.quality();
        aim = facts.aim();
        way = facts.way();
        what = facts.what();
        kind = facts.kind();
        fields = new ArrayList<>(facts.fields());
        by = facts.by();
    }

    private void know(Membership member) {
        isAbout(member);
        qualities = member.position().profile().qualities().stream()
                .map(one -> new Choice(one.code(), one.name(language.language())))
                .toList();
    }

    @Override
    void add() {
        development.add(getMembership(), facts());
    }

    @Override
    void correct() {
        if (dropped) {
            development.drop(getId(), seen(), getReason());
        } else {
            development.change(getId(), seen(), facts(), getReason());
        }
    }

    private DevelopmentItem.Facts facts() {
        return new DevelopmentItem.Facts(
                Query.typed(quality), aim, way, what, Query.typed(kind), codes(fields, otherFields), by);
    }

    public List<Choice> getQualities() {
        return qualities;
    }

    public String getQuality() {
        return quality;
    }

    public void setQuality(String chosen) {
        quality = chosen;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String chosen) {
        aim = chosen;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way chosen) {
        way = chosen;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String typed) {
        what = typed;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String chosen) {
        kind = chosen;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> chosen) {
        fields = chosen;
    }

    public String getOtherFields() {
        return otherFields;
    }

    public void setOtherFields(String typed) {
        otherFields = typed;
    }

    public LocalDate getBy() {
        return by;
    }

    public void setBy(LocalDate typed) {
        by = typed;
    }

    public boolean isDropped() {
        return dropped;
    }

    public void setDropped(boolean ticked) {
        dropped = ticked;
    }
}
