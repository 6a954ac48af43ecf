package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import kz.daiar.duties.Duties;
import kz.daiar.duties.DutyKey;
import kz.daiar.duties.DutyLedger;
import kz.daiar.duties.LedgerEntry;
import kz.daiar.duties.LedgerFilter;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Evaluation;
import kz.daiar.norms.NormSet;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Appraisal;
import kz.daiar.registry.CareerPlanEntry;
import kz.daiar.registry.Person;
import kz.daiar.registry.Persons;
import kz.daiar.registry.Service;
import kz.daiar.sending.Orders;
import kz.daiar.training.TrainingRecord;
import kz.daiar.training.Trainings;

/** One person's card on a day: his duties, each with its reasons and the law, over what is on record about him. */
@Named
@RequestScoped
public class CardPage {

    private static final Comparator<DutyView> URGENT_FIRST = Comparator.comparing(DutyView::urgency)
            .thenComparing(view -> view.duty().arose(), Comparator.reverseOrder());

    private static final int ENTRIES = 50;

    @Inject
    Duties duties;

    @Inject
    TwoClocks clocks;

    @Inject
    PageLanguage language;

    @Inject
    CareerNames names;

    @Inject
    Persons persons;

    @Inject
    Service service;

    @Inject
    Trainings records;

    @Inject
    DutyLedger ledger;

    @Inject
    Orders orders;

    @Inject
    Me me;

    @Inject
    Viewer viewer;

    private String iin;
    private Person person;
    private List<Appointment> career;
    private List<TrainingRecord> trainings;
    private List<Appraisal> appraisals;
    private List<CareerPlanEntry> plan;
    private Evaluation evaluation;
    private List<DutyView> views;
    private TimeLine line;
    private List<LedgerEntry> entries;
    private List<Orders.Referral> referrals;

    /** Reads all the card shows, once. Stops with 404 when the viewer sees no such person. */
    @Transactional
    public void open() {
        if (iin == null) {
            throw NotHere.named("person");
        }
        person = persons.find(iin);
        career = service.career(iin);
        trainings = records.of(iin);
        appraisals = service.appraisals(iin);
        plan = service.careerPlan(iin);
        entries = ledger.newest(new LedgerFilter(null, null, iin, Set.of()), null, ENTRIES);
        referrals = me.mayOpen("/referral.xhtml") ? orders.referrals(iin) : List.of();
        judge();
    }

    private void judge() {
        var day = clocks.getAsOf();
        var judged = duties.of(iin, clocks.moment());
        evaluation = judged.evaluation();
        views = views(evaluation.duties(), duties.norms(clocks.moment()));
        line = TimeLine.of(judged.facts().knownOn(day), evaluation.duties(), day, names);
    }

    private List<DutyView> views(List<Duty> all, NormSet norms) {
        return IntStream.range(0, all.size())
                .mapToObj(seq -> new DutyView(
                        all.get(seq), DutyKey.of(all.get(seq), seq), clocks.getAsOf(), language.language(), norms))
                .sorted(URGENT_FIRST)
                .toList();
    }

    /** His duties, what is asked of him now before what is over. */
    public List<DutyView> getDuties() {
        return views;
    }

    public SortedSet<String> getGaps() {
        return evaluation.gaps();
    }

    public TimeLine getLine() {
        return line;
    }

    public Person getPerson() {
        return person;
    }

    /** Whether it is the viewer's own card. */
    public boolean isOwn() {
        return viewer.isPerson(person.iin());
    }

    /** All his appointments, whatever the day of the card: this is the record itself. */
    public List<Appointment> getCareer() {
        return career;
    }

    /** The main appointment on the day of the card, else the last one before it; null when there is none. */
    public Appointment getPost() {
        return career.stream()
                .filter(post -> !post.facts().acting() && !post.facts().from().isAfter(clocks.getAsOf()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public List<TrainingRecord> getTrainings() {
        return trainings;
    }

    public List<Appraisal> getAppraisals() {
        return appraisals;
    }

    public List<CareerPlanEntry> getPlan() {
        return plan;
    }

    /** What facts and other norms did to his duties lately, the newest first. */
    public List<LedgerEntry> getLedger() {
        return entries;
    }

    /** The referrals he was given, the latest first; none for who may not read them. */
    public List<Orders.Referral> getReferrals() {
        return referrals;
    }

    /** What the card was asked for, without the moment. */
    public Map<String, String> getKept() {
        return new Query().with("iin", iin).pairs();
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String asked) {
        iin = asked;
    }
}
