package kz.daiar.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.EmployerTree;

/** The front door to the board: each position with who is ready for it and who is being prepared, and how well all are covered. */
@ApplicationScoped
@Transactional
public class Board {

    private final EntityManager database;
    private final Reserve reserve;
    private final Memberships memberships;
    private final Readiness readiness;
    private final EmployerTree tree;
    private final Law law;
    private final Gate gate;
    private final Viewer viewer;

    protected Board() {
        this(null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Board(
            EntityManager database,
            Reserve reserve,
            Memberships memberships,
            Readiness readiness,
            EmployerTree tree,
            Law law,
            Gate gate,
            Viewer viewer) {
        this.database = database;
        this.reserve = reserve;
        this.memberships = memberships;
        this.readiness = readiness;
        this.tree = tree;
        this.law = law;
        this.gate = gate;
        this.viewer = viewer;
    }

    /** One who stands for a position, and how ready he is. */
    public record Card(Membership member, List<Readiness.Gap> gaps) {

        /** Levels that are missing in all qualities together. */
        public int missing() {
            return gaps.stream().mapToInt(Readiness.Gap::missing).sum();
        }
    }

    /**
     * A position on the board.
     *
     * @param holder who holds it today; null when it is vacant
     * @param hidden how many stand for it whom the viewer does not see
     */
    public record Lanes(
            ReservePosition position, String holder, List<Card> ready, List<Card> prospective, int hidden) {}

    /**
     * The board of the viewer's bodies. The head of a unit sees of those who stand for a position only his own people.
     *
     * @param employer BIN of a body, for it and those below; null for all
     */
    public List<Lanes> lanes(String employer) {
        var positions = reserve.positions(employer);
        var standing = memberships.standing(positions);
        var seen = seen(standing);
        var gaps = readiness.gaps(seen);
        var holders = holders(positions);
        return positions.stream()
                .map(position -> new Lanes(
                        position,
                        holders.get(position.position().id()),
                        cards(position, ReserveList.READY, seen, gaps),
                        cards(position, ReserveList.PROSPECTIVE, seen, gaps),
                        hidden(position, standing, seen)))
                .toList();
    }

    private static List<Card> cards(
            ReservePosition position, ReserveList list, List<Membership> members, Map<Long, List<Readiness.Gap>> gaps) {
        return members.stream()
                .filter(one -> one.position().equals(position) && one.list() == list)
                .map(one -> new Card(one, gaps.get(one.id())))
                .toList();
    }

    private static int hidden(ReservePosition position, List<Membership> standing, List<Membership> seen) {
        return (int) standing.stream()
                .filter(one -> one.position().equals(position) && !seen.contains(one))
                .count();
    }

    private List<Membership> seen(List<Membership> standing) {
        if (viewer.seesEverything() || viewer.isAny(Role.HEAD, Role.HR_OFFICER)) {
            return standing;
        }
        var bodies = tree.of(viewer);
        var persons = standing.stream().map(one -> one.person().id()).collect(Collectors.toSet());
        var own = held("a.person.id IN :of", persons)
                .filter(one -> bodies.contains(one.employer().id()))
                .map(one -> one.person().id())
                .collect(Collectors.toSet());
        return standing.stream().filter(one -> own.contains(one.person().id())).toList();
    }

    private Map<Long, String> holders(List<ReservePosition> positions) {
        var ids = positions.stream().map(one -> one.position().id()).collect(Collectors.toSet());
        return held("a.position.id IN :of", ids)
                .collect(Collectors.toMap(
                        one -> one.position().id(), one -> one.person().fullName(), (one, other) -> one));
    }

    private Stream<Appointment> held(String where, Collection<?> of) {
        return database.createQuery(
                        "FROM Appointment a JOIN FETCH a.person WHERE a.acting = false AND a.from <= :today"
                                + " AND (a.to IS NULL OR a.to >= :today) AND " + where + " ORDER BY a.from DESC",
                        Appointment.class)
                .setParameter("today", gate.today())
                .setParameter("of", of)
                .getResultStream();
    }

    /** How well the positions of the viewer's bodies are covered; {@code employer}: as for {@link #lanes}. */
    public Coverage coverage(String employer) {
        var positions = reserve.positions(employer);
        var standing = memberships.standing(positions);
        var persons = standing.stream().map(one -> one.person().id()).collect(Collectors.toSet());
        var servants = held("a.person.id IN :of", persons)
                .filter(one -> law.terms()
                        .civilService()
                        .contains(one.facts().demands().population()))
                .map(one -> one.person().id())
                .collect(Collectors.toSet());
        return Coverage.of(positions, standing, servants);
    }
}
