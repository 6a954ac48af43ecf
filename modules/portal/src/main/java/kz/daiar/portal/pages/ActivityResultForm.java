package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import kz.daiar.foundation.NotHere;
import kz.daiar.reserve.Activities;
import kz.daiar.reserve.Activities.Outcome;

/** What came of something a member of the reserve was given to do. */
@Named
@ViewScoped
public class ActivityResultForm extends MemberForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Activities activities;

    private Long activity;
    private String topic;
    private LocalDate day;
    private String result;
    private String document;

    @Override
    @Transactional
    public void open() {
        if (activity == null) {
            throw NotHere.named("activity");
        }
        load();
    }

    @Override
    void load() {
        var found = activities.find(activity);
        sees(found.version());
        isAbout(found.membership());
        topic = found.facts().topic();
        day = found.facts().to();
        document = found.facts().document();
    }

    @Override
    void add() {
        activities.end(activity, seen(), new Outcome(day, result, Query.typed(document)));
    }

    @Override
    void correct() {
        throw new IllegalStateException("a result is written once");
    }

    public Long getActivity() {
        return activity;
    }

    public void setActivity(Long asked) {
        activity = asked;
    }

    public String getTopic() {
        return topic;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate typed) {
        day = typed;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String typed) {
        result = typed;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String typed) {
        document = typed;
    }
}
