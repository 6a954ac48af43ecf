package kz.daiar.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Person;
import kz.daiar.registry.Persons;

/**
 * The front door for a servant himself (reserve/4, 7): the rounds he may come forward in, what became of his
 * nominations, and where he stands. Of his sheet he sees nothing.
 */
@ApplicationScoped
@Transactional
public class OwnReserve {

    private static final String UNDER_WAY =
            "FROM Selection s JOIN FETCH s.position r JOIN FETCH r.position p JOIN FETCH p.employer"
                    + " WHERE s.state <> CLOSED AND r.closedOn IS NULL AND p.employer IN :bodies AND p.id <> :held";

    private final EntityManager database;
    private final Persons persons;
    private final Ranks ranks;
    private final Nominations nominations;
    private final Viewer viewer;

    protected OwnReserve() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    OwnReserve(EntityManager database, Persons persons, Ranks ranks, Nominations nominations, Viewer viewer) {
        this.database = database;
        this.persons = persons;
        this.ranks = ranks;
        this.nominations = nominations;
        this.viewer = viewer;
    }

    private Person self() {
        if (viewer.iin() == null || !viewer.isPerson(viewer.iin())) {
            throw NotHere.named("own reserve");
        }
        return persons.find(viewer.iin());
    }

    /** The rounds under way in the body he serves in and those above it, by position; not those he is a candidate in, nor for a reserve he stands in. */
    public List<Selection> rounds() {
        var self = self();
        var post = ranks.standing(self).post();
        if (post == null) {
            return List.of();
        }
        return underWay(
                        post,
                        " AND NOT EXISTS (FROM Nomination n WHERE n.selection = s AND n.person = :self)"
                                + " AND NOT EXISTS (FROM Membership m WHERE m.position = r AND m.person = :self AND m.until IS NULL)"
                                + " ORDER BY p.titleKk, s.id")
                .setParameter("self", self)
                .getResultList();
    }

    private TypedQuery<Selection> underWay(Appointment post, String more) {
        var held = post.position();
        return database.createQuery(UNDER_WAY + more, Selection.class)
                .setParameter("bodies", upwards(post.employer()))
                .setParameter("held", held == null ? 0L : held.id());
    }

    /** A body and those above it: for a position of each of them he is found in the register too ({@link Candidates}). */
    private static List<Employer> upwards(Employer body) {
        return Stream.iterate(body, Objects::nonNull, Employer::parent).toList();
    }

    /**
     * He brings himself forward.
     *
     * @param why what speaks for him
     * @throws NotHere when there is no such round under way in the body he serves in or one above it, or it is for the position he holds
     * @throws kz.daiar.foundation.Conflict when he is a candidate in it, or stands in the reserve for the position
     */
    public Nomination nominate(long selection, String why) {
        var self = self();
        var post = ranks.standing(self).post();
        var round = post == null
                ? null
                : underWay(post, " AND s.id = :id")
                        .setParameter("id", selection)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
        if (round == null) {
            throw NotHere.named("round " + selection);
        }
        return nominations.bring(round, self, Nomination.Way.SELF, why);
    }

    /** Wherever he was brought forward, by whomever, the latest first. */
    public List<Nomination> nominations() {
        return of(
                Nomination.class,
                "FROM Nomination n JOIN FETCH n.selection s JOIN FETCH s.position r JOIN FETCH r.position p"
                        + " JOIN FETCH p.employer WHERE n.person = :self ORDER BY n.id DESC");
    }

    /** Wherever he stands or stood, the latest first. */
    public List<Membership> memberships() {
        return of(
                Membership.class,
                "FROM Membership m JOIN FETCH m.position r JOIN FETCH r.position p JOIN FETCH p.employer"
                        + " WHERE m.person = :self ORDER BY m.from DESC, m.id DESC");
    }

    private <T> List<T> of(Class<T> type, String query) {
        return database.createQuery(query, type).setParameter("self", self()).getResultList();
    }
}
