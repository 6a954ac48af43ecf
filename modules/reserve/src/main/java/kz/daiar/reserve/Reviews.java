package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Employers;
import kz.daiar.registry.Ledger;

/** The front door to reviews of the lists: each at the interval of the norms, each person with an outcome (reserve/title, I-55). */
@ApplicationScoped
@Transactional
public class Reviews {

    private final EntityManager database;
    private final Reserve reserve;
    private final Memberships memberships;
    private final Employers employers;
    private final EmployerTree tree;
    private final Ledger ledger;
    private final Law law;
    private final Gate gate;
    private final Viewer viewer;

    protected Reviews() {
        this(null, null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Reviews(
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

    /** A list that is to be reviewed by a day: its body, how many stand in it, and since when it was not reviewed. */
    public record Due(
            Employer employer, ReserveList list, int members, LocalDate since, LocalDate by, boolean overdue) {}

    /** What becomes of one who stands in the list. */
    public enum Outcome {
        CONFIRM,
        MOVE_UP,
        EXCLUDE
    }

    /** {@code prepareBy}: another day for one who stays among the promising; null to keep it. */
    public record Wish(long membership, Outcome outcome, LocalDate prepareBy, String why) {}

    /** The lists of the viewer's bodies that somebody stands in, the one due first before the others. */
    public List<Due> due() {
        var members = memberships.standing(reserve.positions(null));
        var last = last();
        var grouped = members.stream()
                .collect(Collectors.groupingBy(
                        one -> new Key(one.position().employer().id(), one.list())));
        return grouped.entrySet().stream()
                .map(entry -> due(entry.getKey(), entry.getValue(), last.get(entry.getKey())))
                .sorted(Comparator.comparing(Due::by).thenComparing(Due::list))
                .toList();
    }

    private record Key(long employer, ReserveList list) {}

    private Map<Key, LocalDate> last() {
        var last = new HashMap<Key, LocalDate>();
        all().forEach(one -> last.putIfAbsent(new Key(one.employer().id(), one.list()), one.day()));
        return last;
    }

    private Due due(Key key, List<Membership> members, LocalDate reviewed) {
        var first =
                members.stream().map(Membership::from).min(LocalDate::compareTo).orElseThrow();
        var since = reviewed == null ? first : reviewed;
        var by = law.reviewBy(since);
        return new Due(
                members.get(0).position().employer(), key.list(), members.size(), since, by, by.isBefore(gate.today()));
    }

    /** The reviews of the viewer's bodies, the latest first. */
    public List<Review> all() {
        var scope = tree.of(viewer);
        return database.createQuery(
                        "FROM Review v JOIN FETCH v.employer e WHERE :all = true OR e.id IN :scope"
                                + " ORDER BY v.day DESC, v.id DESC",
                        Review.class)
                .setParameter("all", viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope)
                .getResultList();
    }

    /** Who stands in a list of a body, to be reviewed one by one. */
    public List<Membership> members(String bin, ReserveList list) {
        return memberships.standing(positions(employers.find(bin))).stream()
                .filter(one -> one.list() == list)
                .toList();
    }

    private List<ReservePosition> positions(Employer body) {
        return reserve.positions(body.bin()).stream()
                .filter(one -> one.employer().id().equals(body.id()))
                .toList();
    }

    /**
     * The head reviews a list: everybody in it is confirmed, moved up or excluded, all at once.
     *
     * @throws kz.daiar.kernel.RuleBroken when somebody has no outcome, or the viewer is not the head of the body
     */
    public Review hold(String bin, ReserveList list, String orderNo, List<Wish> wishes) {
        var body = employers.find(bin);
        Head.mustBe(viewer, body, law);
        if (orderNo == null || orderNo.isBlank()) {
            throw TEXTS.forbidden("order-missing", law.cites().decider());
        }
        mustNameEverybody(members(bin, list), wishes);
        wishes.forEach(wish -> carry(wish, list, orderNo.strip()));
        ledger.correct();
        var held = new Review.Held(
                gate.today(),
                Objects.requireNonNullElse(viewer.fullName(), viewer.name()),
                orderNo.strip(),
                law.normSet());
        return ledger.add(Review.of(body, list, held, outcome(body, wishes), Change.first(viewer)));
    }

    private void mustNameEverybody(List<Membership> members, List<Wish> wishes) {
        var named = wishes.stream().map(Wish::membership).toList();
        var left = new ArrayList<String>();
        for (var member : members) {
            if (!named.contains(member.id())) {
                left.add(member.person().fullName());
            }
        }
        if (!left.isEmpty()) {
            throw TEXTS.forbidden("review-incomplete", law.cites().review(), left);
        }
        if (Set.copyOf(named).size() != members.size() || named.size() != members.size()) {
            throw TEXTS.refused("review-of-others");
        }
    }

    private void carry(Wish wish, ReserveList list, String orderNo) {
        var membership = memberships.find(wish.membership());
        var order = new Memberships.Order(orderNo, wish.why());
        switch (wish.outcome()) {
            case CONFIRM -> confirm(membership, wish, order);
            case MOVE_UP -> moveUp(membership, list, order);
            case EXCLUDE -> memberships.exclude(membership.id(), membership.version(), order);
        }
    }

    private void confirm(Membership membership, Wish wish, Memberships.Order order) {
        boolean late = membership.prepareBy() != null && !membership.prepareBy().isAfter(gate.today());
        if (wish.prepareBy() == null && late) {
            throw TEXTS.forbidden(
                    "prepare-by-passed", Paragraphs.LISTS, membership.person().fullName(), membership.prepareBy());
        }
        memberships.confirm(
                membership.id(), wish.prepareBy(), order, law.cites().review());
    }

    private void moveUp(Membership membership, ReserveList list, Memberships.Order order) {
        if (list == ReserveList.READY) {
            throw TEXTS.refused("ready-is-highest", membership.person().fullName());
        }
        memberships.move(membership.id(), membership.version(), ReserveList.READY, null, order);
    }

    private Review.Outcome outcome(Employer body, List<Wish> wishes) {
        var positions = positions(body);
        var standing = memberships.standing(positions).stream()
                .collect(Collectors.groupingBy(one -> one.position().id(), Collectors.counting()));
        int lacking = positions.stream()
                .mapToInt(one -> Math.max(
                        0,
                        one.profile().planned()
                                - standing.getOrDefault(one.id(), 0L).intValue()))
                .sum();
        return new Review.Outcome(
                count(wishes, Outcome.CONFIRM),
                count(wishes, Outcome.MOVE_UP),
                count(wishes, Outcome.EXCLUDE),
                lacking);
    }

    private static int count(List<Wish> wishes, Outcome outcome) {
        return (int) wishes.stream().filter(one -> one.outcome() == outcome).count();
    }
}
