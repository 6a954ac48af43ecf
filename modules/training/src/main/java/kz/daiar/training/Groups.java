package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;

/** The front door to groups and their timetables. Everybody may see which groups there are; a provider runs its own. */
@ApplicationScoped
@Transactional
public class Groups {

    private static final int MONTHS_AHEAD = 18;

    private final EntityManager database;
    private final Ledger ledger;
    private final Scope scope;
    private final Instance<OpeningCondition> conditions;
    private final Viewer viewer;

    protected Groups() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Groups(EntityManager database, Ledger ledger, Scope scope, Instance<OpeningCondition> conditions, Viewer viewer) {
        this.database = database;
        this.ledger = ledger;
        this.scope = scope;
        this.conditions = conditions;
        this.viewer = viewer;
    }

    /** A group and how many of its places are taken and waited for. */
    public record Seats(Group group, long taken, long waiting) {

        public long free() {
            return Math.max(0, group.places() - taken);
        }
    }

    /** Groups of a span of days with their seats, by first day; {@code own}: only of the viewer's provider. */
    public List<Seats> between(LocalDate from, LocalDate to, boolean own) {
        var all = database.createQuery(
                        "SELECT new kz.daiar.training.Groups$Seats(g,"
                                + " (SELECT count(e) FROM Enrolment e WHERE e.group = g"
                                + " AND e.state IN :taking),"
                                + " (SELECT count(e) FROM Enrolment e WHERE e.group = g AND e.state = WAITING))"
                                + " FROM Group g JOIN FETCH g.programme p JOIN FETCH p.provider"
                                + " WHERE g.from <= :to AND g.to >= :from ORDER BY g.from, g.code",
                        Seats.class)
                .setParameter("taking", Enrolment.State.TAKING_PLACE)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return own
                ? all.stream()
                        .filter(one -> viewer.employers()
                                .contains(one.group().provider().bin()))
                        .toList()
                : all;
    }

    /** The groups ahead of {@code today}, for a year and a half, that stand in one of these states. */
    public List<Seats> ahead(LocalDate today, Set<Group.State> states) {
        return between(today, today.plusMonths(MONTHS_AHEAD), false).stream()
                .filter(seats -> states.contains(seats.group().state()))
                .toList();
    }

    public Group find(long id) {
        return ledger.find(Group.class, id);
    }

    /** A group and its seats now. */
    public Seats seats(long id) {
        var group = find(id);
        return new Seats(
                group, count(group, Enrolment.State.TAKING_PLACE), count(group, Set.of(Enrolment.State.WAITING)));
    }

    /** How many listeners of a group stand in one of these states. */
    long count(Group group, Set<Enrolment.State> states) {
        return database.createQuery(
                        "SELECT count(e) FROM Enrolment e WHERE e.group = :group AND e.state IN :states", Long.class)
                .setParameter("group", group)
                .setParameter("states", states)
                .getSingleResult();
    }

    /** @throws kz.daiar.foundation.Conflict unless the programme is approved */
    public Group plan(long programme, Group.Facts facts) {
        var offered = ledger.find(Programme.class, programme);
        scope.own(offered.provider());
        return ledger.add(Group.planned(offered, facts, Change.first(viewer)));
    }

    public Group correct(long id, long seen, Group.Facts facts, String reason) {
        var group = own(id, seen);
        group.correct(facts, Change.correction(viewer, reason));
        ledger.correct();
        return group;
    }

    /**
     * Opens it for enrolment, starts it, completes it or cancels it.
     *
     * @throws kz.daiar.kernel.RuleBroken when an {@link OpeningCondition} does not hold yet
     */
    public Group go(long id, long seen, Group.State next) {
        var group = own(id, seen);
        if (next == Group.State.OPEN) {
            conditions.forEach(condition -> condition.demandFor(group));
        }
        group.go(next, Change.first(viewer));
        ledger.correct();
        return group;
    }

    private Group own(long id, long seen) {
        var group = find(id);
        scope.own(group.provider());
        StaleVersion.unless(seen, group.version());
        return group;
    }

    /** The lessons of a group in their order, cancelled ones included. */
    public List<Session> timetable(long id) {
        return database.createQuery("FROM Session s WHERE s.group.id = :id ORDER BY s.starts", Session.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The lessons of all groups of a provider in a span of days. */
    public List<Session> timetable(String providerBin, LocalDate from, LocalDate to) {
        return database.createQuery(
                        "FROM Session s JOIN FETCH s.group WHERE s.provider.bin = :bin AND s.state = PLANNED"
                                + " AND s.starts >= :from AND s.starts < :end ORDER BY s.starts",
                        Session.class)
                .setParameter("bin", providerBin)
                .setParameter("from", from.atStartOfDay())
                .setParameter("end", to.plusDays(1).atStartOfDay())
                .getResultList();
    }

    /** The lessons of a group as an iCalendar feed (RFC 5545). */
    public String calendar(long id) {
        find(id);
        return LessonCalendar.of(timetable(id));
    }

    /** @throws kz.daiar.kernel.RuleBroken when room, trainer or group is taken at that time, or a listener sits elsewhere */
    public Session addSession(long id, Session.Facts facts) {
        var group = find(id);
        scope.own(group.provider());
        var session = ledger.add(Session.of(group, facts, Change.first(viewer)));
        noListenerElsewhere(session);
        return session;
    }

    public Session correctSession(long id, long seen, Session.Facts facts, String reason) {
        var session = ownSession(id, seen);
        session.correct(facts, Change.correction(viewer, reason));
        ledger.correct();
        noListenerElsewhere(session);
        return session;
    }

    public Session cancelSession(long id, long seen, String reason) {
        var session = ownSession(id, seen);
        session.cancel(Change.correction(viewer, reason));
        ledger.correct();
        return session;
    }

    private Session ownSession(long id, long seen) {
        var session = ledger.find(Session.class, id);
        scope.own(session.group().provider());
        StaleVersion.unless(seen, session.version());
        return session;
    }

    private void noListenerElsewhere(Session session) {
        var facts = session.facts();
        var clash = database.createQuery(
                        "SELECT e.person.surname || ' ' || e.person.name || ', ' || s.group.code"
                                + " FROM Session s JOIN Enrolment e ON e.group = s.group"
                                + " WHERE s <> :session AND s.group <> :group AND s.state = PLANNED"
                                + " AND s.starts < :ends AND s.ends > :starts AND e.state IN (ENROLLED, ADMITTED)"
                                + " AND e.person IN (SELECT m.person FROM Enrolment m WHERE m.group = :group"
                                + " AND m.state IN (ENROLLED, ADMITTED))",
                        String.class)
                .setParameter("session", session)
                .setParameter("group", session.group())
                .setParameter("starts", facts.starts())
                .setParameter("ends", facts.ends())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        if (clash.isPresent()) {
            throw TEXTS.refused("listener-elsewhere", clash.get());
        }
    }
}
