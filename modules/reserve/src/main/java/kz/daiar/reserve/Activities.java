package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Change;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Person;
import kz.daiar.registry.Persons;
import kz.daiar.registry.Service;
import kz.daiar.reserve.DevelopmentItem.Way;

/**
 * The front door to what members of the reserve are given to do (reserve/11). Whoever acts for somebody is appointed so in the
 * register, and that appointment gives him no duty.
 */
@ApplicationScoped
@Transactional
public class Activities {

    private final EntityManager database;
    private final Memberships memberships;
    private final Development development;
    private final Persons persons;
    private final Service service;
    private final EmployerTree tree;
    private final Ledger ledger;
    private final Gate gate;
    private final Viewer viewer;

    protected Activities() {
        this(null, null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Activities(
            EntityManager database,
            Memberships memberships,
            Development development,
            Persons persons,
            Service service,
            EmployerTree tree,
            Ledger ledger,
            Gate gate,
            Viewer viewer) {
        this.database = database;
        this.memberships = memberships;
        this.development = development;
        this.persons = persons;
        this.service = service;
        this.tree = tree;
        this.ledger = ledger;
        this.gate = gate;
        this.viewer = viewer;
    }

    /** What a member was given to do, the latest first. */
    public List<Activity> of(long membership) {
        return database.createQuery(
                        "FROM Activity a LEFT JOIN FETCH a.replaced LEFT JOIN FETCH a.item WHERE a.membership = :member"
                                + " ORDER BY a.from DESC, a.id DESC",
                        Activity.class)
                .setParameter("member", memberships.find(membership))
                .getResultList();
    }

    /** @throws kz.daiar.foundation.NotHere when there is none, or it lies outside the viewer's bodies */
    public Activity find(long id) {
        var activity = ledger.find(Activity.class, id);
        memberships.find(activity.membership().id());
        return activity;
    }

    /**
     * Gives a member something to do.
     *
     * @param item id of the item of his development plan it carries out, or null
     */
    public Activity give(long membership, Long item, Activity.Facts facts) {
        var member = memberships.find(membership);
        return ledger.add(Activity.given(member, item(item), facts, Change.first(viewer)));
    }

    /** Whom a member is to act for, by his IIN, and why. */
    public record Replaced(String iin, String reason) {}

    /**
     * Charges a member with the duties of a higher official for a time, and appoints him so; the document is the order.
     *
     * @throws kz.daiar.kernel.RuleBroken when that official holds no position then, or the member acts for somebody else
     */
    public Activity act(long membership, Long item, Activity.Facts facts, Replaced replaced) {
        var member = memberships.find(membership);
        var official = persons.find(replaced.iin());
        var post = heldBy(official, facts.from());
        var demands = post.facts().demands();
        var appointment = service.appoint(
                member.person().iin(),
                post.employer().bin(),
                post.position() == null ? null : post.position().id(),
                new Appointment.Facts(facts.from(), facts.to(), demands, true, facts.document()));
        var acting = new Activity.Acting(official, replaced.reason(), appointment);
        return ledger.add(Activity.acting(member, item(item), facts, acting, Change.first(viewer)));
    }

    private Appointment heldBy(Person official, LocalDate day) {
        return service.postOn(official, day)
                .filter(post -> post.facts().to() == null || !post.facts().to().isBefore(day))
                .orElseThrow(() -> TEXTS.refused("acting-no-post", official.fullName(), day));
    }

    private DevelopmentItem item(Long id) {
        return id == null ? null : development.find(id);
    }

    /** What came of something. */
    public record Outcome(LocalDate day, String result, String document) {}

    /** It is over: the item it carries out is done with it, and whoever acted for somebody does so no more. */
    public Activity end(long id, long seen, Outcome outcome) {
        var activity = find(id);
        StaleVersion.unless(seen, activity.version());
        gate.mustHaveCome(outcome.day());
        activity.end(outcome.day(), outcome.result(), outcome.document(), Change.first(viewer));
        ledger.correct();
        var item = activity.item();
        if (item != null && item.facts().way() == Way.ACTIVITY && item.isOpen()) {
            development.done(item.id(), item.version(), outcome.day(), activity.shownBy());
        }
        if (activity.acting() != null) {
            endAppointment(activity.acting().appointment(), outcome.day());
        }
        return activity;
    }

    private void endAppointment(Appointment acting, LocalDate day) {
        var facts = acting.facts();
        if (!day.equals(facts.to())) {
            service.correctAppointment(
                    acting.id(),
                    acting.version(),
                    acting.employer().bin(),
                    acting.position() == null ? null : acting.position().id(),
                    new Appointment.Facts(facts.from(), day, facts.demands(), true, facts.orderNo()),
                    TEXTS.say(viewer.language(), "acting-over"));
        }
    }

    /** Who of the viewer's bodies acts for somebody without an end, or longer than was ordered. */
    public List<Activity> odd() {
        var scope = tree.of(viewer);
        return database.createQuery(
                        "FROM Activity a JOIN FETCH a.person JOIN FETCH a.replaced JOIN FETCH a.membership m"
                                + " JOIN FETCH m.position r JOIN FETCH r.position p JOIN p.employer e"
                                + " WHERE a.kind = :acting AND a.endedOn IS NULL AND (a.to IS NULL OR a.to < :today)"
                                + " AND (:all = true OR e.id IN :scope) ORDER BY a.from, a.id",
                        Activity.class)
                .setParameter("acting", Activity.ACTING)
                .setParameter("today", gate.today())
                .setParameter("all", viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope)
                .getResultList();
    }
}
