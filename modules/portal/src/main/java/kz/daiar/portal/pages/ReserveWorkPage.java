package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.reserve.Activities;
import kz.daiar.reserve.Development;
import kz.daiar.reserve.DevelopmentPlan;
import kz.daiar.reserve.LevelProposal;
import kz.daiar.reserve.LevelProposals;
import kz.daiar.reserve.Readiness;

/** Work with one member of the reserve: what he lacks, what he is to learn, what he was given to do. */
@Named
@RequestScoped
public class ReserveWorkPage {

    @Inject
    Development development;

    @Inject
    Activities activities;

    @Inject
    LevelProposals proposals;

    @Inject
    Readiness readiness;

    @Inject
    PageLanguage language;

    @Inject
    HouseDay day;

    @Inject
    Reply reply;

    private Long id;
    private MemberHead head;
    private List<StudyRow> items;
    private List<ActivityRow> given;
    private List<LevelProposal> levels;

    private String quality;
    private Integer level;
    private String evidence;

    /** Knows its member before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    /** Stops with 404 when there is no such member. */
    @Transactional
    public void open() {
        if (id == null) {
            throw NotHere.named("member of the reserve");
        }
        read(development.of(id));
        given = activities.of(id).stream()
                .map(one -> ActivityRow.of(one, day.today()))
                .toList();
        levels = proposals.of(id);
    }

    private void read(DevelopmentPlan plan) {
        head = MemberHead.of(plan, language.language());
        items = plan.items().stream()
                .map(one -> StudyRow.of(one, language.language()))
                .toList();
    }

    /** A person confirms the level the member shows. */
    public String confirm() {
        return reply.to(() -> readiness.confirm(id, quality, level, evidence, null), "work.confirmed")
                ? "reserve-work?faces-redirect=true&id=" + id
                : null;
    }

    public MemberHead getHead() {
        return head;
    }

    public List<StudyRow> getItems() {
        return items;
    }

    public List<ActivityRow> getActivities() {
        return given;
    }

    public List<LevelProposal> getLevels() {
        return levels;
    }

    /** The name of a quality of the position. */
    public String name(LevelProposal one) {
        return one.gap().quality().name(language.language());
    }

    /** The day the level was confirmed; null while none is. */
    public LocalDate confirmedOn(LevelProposal one) {
        return one.gap().shown() == null ? null : one.gap().shown().evidence().day();
    }

    public Long getId() {
        return id;
    }

    public String getQuality() {
        return quality;
    }

    public void setQuality(String chosen) {
        quality = chosen;
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer chosen) {
        level = chosen;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String chosen) {
        evidence = chosen;
    }
}
