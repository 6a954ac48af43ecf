package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Sha256;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Employers;
import kz.daiar.registry.Ledger;

/** The front door to a body's two lists: fixed by its head as they stand on a day, printed, compared (reserve/7). */
@ApplicationScoped
@Transactional
public class Lists {

    private final EntityManager database;
    private final Reserve reserve;
    private final Memberships memberships;
    private final Employers employers;
    private final EmployerTree tree;
    private final Ledger ledger;
    private final Law law;
    private final Gate gate;
    private final Viewer viewer;

    protected Lists() {
        this(null, null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Lists(
            EntityManager database,
            Reserve reserve,
            Memberships memberships,
            Employers employers,
            EmployerTree tree,
            Ledger ledger,
            Law law,
            Gate gate,
            Viewer viewer) {
        this.database = database;
        this.reserve = reserve;
        this.memberships = memberships;
        this.employers = employers;
        this.tree = tree;
        this.ledger = ledger;
        this.law = law;
        this.gate = gate;
        this.viewer = viewer;
    }

    /** What was fixed for the viewer's bodies, the latest first. */
    public List<ListVersion> all() {
        var scope = tree.of(viewer);
        return database.createQuery(
                        "FROM ListVersion v JOIN FETCH v.employer e WHERE :all = true OR e.id IN :scope"
                                + " ORDER BY v.day DESC, v.id DESC",
                        ListVersion.class)
                .setParameter("all", viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope)
                .getResultList();
    }

    /** @throws kz.daiar.foundation.NotHere when there is none, or it lies outside the viewer's bodies */
    public ListVersion find(long id) {
        var found = ledger.find(ListVersion.class, id);
        employers.find(found.employer().bin());
        return found;
    }

    /**
     * The head fixes a list as it stands today.
     *
     * @throws kz.daiar.kernel.RuleBroken when the viewer is not the head of the body, or it keeps no reserve
     */
    public ListVersion fix(String bin, ReserveList list) {
        var body = employers.find(bin);
        Head.mustBe(viewer, body, law);
        var head = Head.nameOf(viewer);
        gate.mustBeOpenTo(body);
        var lines = lines(body, list);
        if (lines.isEmpty()) {
            throw TEXTS.forbidden("list-empty", Paragraphs.LISTS, body.names());
        }
        var day = gate.today();
        int edition = editions(body, list) + 1;
        var paper = new ListPaper(body, list, edition, day, head, lines).pdf();
        var frozen = new ListVersion.Frozen(edition, day, head, law.normSet(), paper, Sha256.of(paper));
        return ledger.add(ListVersion.fixed(body, list, lines, frozen, Change.first(viewer)));
    }

    private List<ListLine> lines(Employer body, ReserveList list) {
        var positions = reserve.positions(body.bin()).stream()
                .filter(one -> one.employer().id().equals(body.id()))
                .toList();
        var members = memberships.standing(positions).stream()
                .filter(one -> one.list() == list)
                .collect(Collectors.groupingBy(one -> one.position().id()));
        var orders = memberships.orders(positions);
        var lines = new ArrayList<ListLine>();
        for (var position : positions) {
            var standing = members.getOrDefault(position.id(), List.of());
            standing.forEach(member -> lines.add(ListLine.of(position, member, orders.get(member.id()))));
            if (standing.isEmpty()) {
                lines.add(ListLine.of(position, null, null));
            }
        }
        return lines;
    }

    private int editions(Employer body, ReserveList list) {
        return database.createQuery(
                        "SELECT count(v) FROM ListVersion v WHERE v.employer = :body AND v.list = :list", Long.class)
                .setParameter("body", body)
                .setParameter("list", list)
                .getSingleResult()
                .intValue();
    }

    /**
     * What changed from one version to another.
     *
     * @param added lines the later has and the earlier has not
     * @param gone lines the earlier has and the later has not
     * @param changed lines of both whose day to be prepared by, or order, is another: as they stand in the later
     */
    public record Difference(
            ListVersion earlier,
            ListVersion later,
            List<ListLine> added,
            List<ListLine> gone,
            List<ListLine> changed) {}

    /** @throws kz.daiar.kernel.RuleBroken for lists of two bodies or of two kinds */
    public Difference between(long one, long other) {
        var earlier = find(Math.min(one, other));
        var later = find(Math.max(one, other));
        if (!earlier.employer().equals(later.employer()) || earlier.list() != later.list()) {
            throw TEXTS.refused("lists-differ");
        }
        var changed = later.lines().stream()
                .filter(line -> !earlier.lines().contains(line)
                        && earlier.lines().stream().anyMatch(line::isOf))
                .toList();
        return new Difference(earlier, later, without(later, earlier), without(earlier, later), changed);
    }

    private static List<ListLine> without(ListVersion lines, ListVersion others) {
        return lines.lines().stream()
                .filter(line -> others.lines().stream().noneMatch(line::isOf))
                .toList();
    }
}
