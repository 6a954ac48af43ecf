package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.LocalText;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Service;

/** The front door to the check of requirements (decree-1457/10): each with its reason, service counted from the record. */
@ApplicationScoped
@Transactional
public class Checking {

    private final Applications applications;
    private final Appeals appeals;
    private final Service service;
    private final Ledger ledger;
    private final Eyes eyes;
    private final Viewer viewer;

    protected Checking() {
        this(null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Checking(Applications applications, Appeals appeals, Service service, Ledger ledger, Eyes eyes, Viewer viewer) {
        this.applications = applications;
        this.appeals = appeals;
        this.service = service;
        this.ledger = ledger;
        this.eyes = eyes;
        this.viewer = viewer;
    }

    /** What somebody of the Academy found of a requirement that a person judges, and why. */
    public record Judged(boolean met, String why) {}

    /** A requirement and what was found of it, in words. */
    public record Checked(Requirement requirement, boolean met, LocalText why) {}

    /**
     * The Academy checks an application.
     *
     * @param judged what was found, by the place of the requirement from 1; for {@link Requirement.Kind#JUDGED} alone
     * @throws kz.daiar.kernel.RuleBroken when a requirement that a person judges was not
     * @throws Conflict once the call is decided, unless an appeal against it was upheld
     */
    public Application check(long id, long seen, Map<Integer, Judged> judged) {
        var application = applications.find(id);
        eyes.mustRun(application.admission().programme().provider());
        StaleVersion.unless(seen, application.version());
        mustBeOpen(application);
        var day = application.admission().applyBy();
        var career = service.posts(List.of(application.person()))
                .getOrDefault(application.person().id(), List.of());
        int months = ServiceLength.of(career).months(day);
        application.found(findings(application, months, judged), months, Change.first(viewer));
        ledger.correct();
        return application;
    }

    private void mustBeOpen(Application application) {
        if (application.admission().state() != Admission.State.OPEN && !appeals.isUpheld(application)) {
            throw Conflict.of(TEXTS, "checked-late", application.person().fullName());
        }
    }

    private static List<Finding> findings(Application application, int months, Map<Integer, Judged> judged) {
        var asked = application.admission().selection().requirements();
        var found = new ArrayList<Finding>();
        for (int place = 1; place <= asked.size(); place++) {
            found.add(finding(application, asked.get(place - 1), place, months, judged.get(place)));
        }
        return found;
    }

    private static Finding finding(Application application, Requirement asked, int place, int months, Judged judged) {
        return switch (asked.kind()) {
            case SERVICE -> Finding.of(months >= asked.months(), String.valueOf(months));
            case PAPER -> paper(application, place);
            case JUDGED -> {
                if (judged == null || judged.why() == null || judged.why().isBlank()) {
                    throw TEXTS.refused("not-judged", place);
                }
                yield Finding.of(judged.met(), judged.why().strip());
            }
        };
    }

    private static Finding paper(Application application, int place) {
        return application.papers().stream()
                .filter(paper -> Integer.valueOf(place).equals(paper.requirement()))
                .findFirst()
                .map(paper -> Finding.of(true, paper.written()))
                .orElse(Finding.of(false, null));
    }

    /** Each requirement of the call with what was found; empty until the Academy has checked. */
    public List<Checked> of(Application application) {
        var asked = application.admission().selection().requirements();
        var checked = new ArrayList<Checked>();
        var found = application.findings();
        for (int place = 0; place < found.size(); place++) {
            checked.add(words(asked.get(place), found.get(place)));
        }
        return checked;
    }

    private static Checked words(Requirement asked, Finding found) {
        var why =
                switch (asked.kind()) {
                    case SERVICE -> TEXTS.everywhere("found-service", found.words(), asked.months());
                    case PAPER ->
                        found.met()
                                ? TEXTS.everywhere("found-paper", found.words())
                                : TEXTS.everywhere("found-no-paper");
                    case JUDGED -> new LocalText(found.words(), found.words(), found.words());
                };
        return new Checked(asked, found.met(), why);
    }
}
