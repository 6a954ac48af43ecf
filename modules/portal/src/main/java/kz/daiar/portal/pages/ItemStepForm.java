package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import kz.daiar.foundation.NotHere;
import kz.daiar.reserve.Development;

/** How far a member is with an item that is no training: so many per cent, or done and by what that is seen. */
@Named
@ViewScoped
public class ItemStepForm extends MemberForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Development development;

    private Long item;
    private String what;
    private Integer progress;
    private LocalDate done;
    private String evidence;

    @Override
    @Transactional
    public void open() {
        if (item == null) {
            throw NotHere.named("item of a development plan");
        }
        load();
    }

    @Override
    void load() {
        var found = development.find(item);
        sees(found.version());
        isAbout(found.membership());
        what = found.facts().what();
        progress = found.progress();
    }

    @Override
    void add() {
        if (done == null) {
            development.advance(item, seen(), progress == null ? 0 : progress);
        } else {
            development.done(item, seen(), done, evidence == null ? "" : evidence);
        }
    }

    @Override
    void correct() {
        throw new IllegalStateException("a step is no correction");
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long asked) {
        item = asked;
    }

    public String getWhat() {
        return what;
    }

    public Integer getProgress() {
        return progress;
    }

    public void setProgress(Integer typed) {
        progress = typed;
    }

    public LocalDate getDone() {
        return done;
    }

    public void setDone(LocalDate typed) {
        done = typed;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String typed) {
        evidence = typed;
    }
}
