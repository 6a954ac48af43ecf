package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Person;
import kz.daiar.registry.Persons;

/** The front door to candidates: brought forward by the head of their unit, by themselves, or found in the register. */
@ApplicationScoped
@Transactional
public class Nominations {

    private final EntityManager database;
    private final Selections selections;
    private final Persons persons;
    private final Ledger ledger;
    private final Gate gate;
    private final Viewer viewer;

    protected Nominations() {
        this(null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Nominations(
            EntityManager database, Selections selections, Persons persons, Ledger ledger, Gate gate, Viewer viewer) {
        this.database = database;
        this.selections = selections;
        this.persons = persons;
        this.ledger = ledger;
        this.gate = gate;
        this.viewer = viewer;
    }

    /** Who was brought forward in a round, by name: that somebody is a candidate, not what was found of him. */
    public List<Nomination> of(long selection) {
        return database.createQuery(
                        "FROM Nomination n JOIN FETCH n.person p WHERE n.selection = :selection ORDER BY p.surname, p.name, n.id",
                        Nomination.class)
                .setParameter("selection", selections.find(selection))
                .getResultList();
    }

    /** @throws kz.daiar.foundation.NotHere when there is none, or it lies outside the viewer's bodies */
    public Nomination find(long id) {
        var found = ledger.find(Nomination.class, id);
        selections.find(found.selection().id());
        return found;
    }

    /**
     * Brings somebody forward.
     *
     * @param why what speaks for him
     * @throws Conflict when he was brought forward in this round already, or stands in the reserve for the position
     */
    public Nomination nominate(long selection, String iin, Nomination.Way way, String why) {
        var nominated =
                viewer.isAny(Role.HR_OFFICER, Role.HEAD, Role.ADMIN, Role.SYSTEM) ? way : Nomination.Way.UNIT_HEAD;
        return bring(selections.find(selection), persons.find(iin), nominated, why);
    }

    Nomination bring(Selection round, Person person, Nomination.Way way, String why) {
        mustBeNew(round, person);
        return ledger.add(Nomination.of(round, person, way, why, gate.today(), Change.first(viewer)));
    }

    private void mustBeNew(Selection round, Person person) {
        long known = count("FROM Nomination n WHERE n.selection = :of AND n.person = :person", round, person);
        if (known > 0) {
            throw Conflict.of(TEXTS, "nominated-already", person.fullName());
        }
        long standing = count(
                "FROM Membership m WHERE m.position = :of AND m.until IS NULL AND m.person = :person",
                round.position(),
                person);
        if (standing > 0) {
            throw Conflict.of(TEXTS, "member-already", person.fullName());
        }
    }

    private long count(String where, Object of, Person person) {
        return database.createQuery("SELECT count(*) " + where, Long.class)
                .setParameter("of", of)
                .setParameter("person", person)
                .getSingleResult();
    }

    /**
     * A nomination that is the viewer's to give up.
     *
     * @throws kz.daiar.kernel.RuleBroken unless he keeps personnel, nominated the candidate or is the candidate himself
     */
    public Nomination withdrawable(long id) {
        var found = ledger.find(Nomination.class, id);
        if (viewer.isPerson(found.person().iin())) {
            return found;
        }
        selections.find(found.selection().id());
        if (!isHis(found)) {
            throw TEXTS.refused("withdrawal-of-others", found.person().fullName());
        }
        return found;
    }

    /** Whether the viewer, who sees the round, may give this up: who wrote it down last, before the decision, is who nominated. */
    public boolean isHis(Nomination nomination) {
        return viewer.isAny(Role.HR_OFFICER, Role.ADMIN, Role.SYSTEM)
                || viewer.name().equals(nomination.recordedBy());
    }

    /** Gives a nomination up, with a reason; that is kept. */
    public Nomination withdraw(long id, long seen, String reason) {
        var found = withdrawable(id);
        StaleVersion.unless(seen, found.version());
        found.withdraw(Change.correction(viewer, reason));
        ledger.correct();
        return found;
    }
}
