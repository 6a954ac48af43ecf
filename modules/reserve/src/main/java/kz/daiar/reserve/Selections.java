package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Users;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Ledger;

/** The front door to rounds of choosing people for a position: announced, their weights sealed, closed (reserve/5, 6). */
@ApplicationScoped
@Transactional
public class Selections {

    private final EntityManager database;
    private final Reserve reserve;
    private final Users users;
    private final EmployerTree tree;
    private final Ledger ledger;
    private final Law law;
    private final Gate gate;
    private final Viewer viewer;

    protected Selections() {
        this(null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Selections(
            EntityManager database,
            Reserve reserve,
            Users users,
            EmployerTree tree,
            Ledger ledger,
            Law law,
            Gate gate,
            Viewer viewer) {
        this.database = database;
        this.reserve = reserve;
        this.users = users;
        this.tree = tree;
        this.ledger = ledger;
        this.law = law;
        this.gate = gate;
        this.viewer = viewer;
    }

    /** Every round for a position, the latest first. */
    public List<Selection> of(long position) {
        return database.createQuery("FROM Selection s WHERE s.position = :position ORDER BY s.id DESC", Selection.class)
                .setParameter("position", reserve.find(position))
                .getResultList();
    }

    /** @throws kz.daiar.foundation.NotHere when there is none, or it lies outside the viewer's bodies */
    public Selection find(long id) {
        var found = ledger.find(Selection.class, id);
        reserve.find(found.position().id());
        return found;
    }

    /**
     * Announces a round for a position.
     *
     * @throws kz.daiar.kernel.RuleBroken for weights of criteria the regulation does not name (6), or people who do not sign in
     * @throws Conflict while another round is open
     */
    public Selection announce(long position, Selection.Terms terms) {
        var covered = reserve.find(position);
        gate.mustBeOpenTo(covered.employer());
        if (of(position).stream().anyMatch(one -> one.state() != Selection.State.CLOSED)) {
            throw Conflict.of(TEXTS, "selection-open", covered.position().titleKk());
        }
        check(terms);
        return ledger.add(Selection.announced(covered, terms, gate.today(), Change.first(viewer)));
    }

    private void check(Selection.Terms terms) {
        var asked = law.terms();
        if (!terms.weights().keySet().equals(Set.copyOf(asked.criteria()))) {
            throw TEXTS.forbidden(
                    "criteria-of-the-act",
                    asked.cites().criteria(),
                    asked.criteria().size());
        }
        Stream.concat(Stream.of(terms.secretary()), terms.assessors().stream()).forEach(this::mustBeAUser);
    }

    private void mustBeAUser(String name) {
        if (users.find(name).filter(Selections::isFit).isEmpty()) {
            throw TEXTS.refused("assessor-unknown", name);
        }
    }

    private static boolean isFit(Account user) {
        return user.isAny(Role.HEAD, Role.HR_OFFICER, Role.UNIT_HEAD);
    }

    /** The users who may assess or keep the papers of a round for a position: those of its body and of the bodies below. */
    public List<Account> fit(long position) {
        var bodies = database.createQuery("SELECT e.bin FROM Employer e WHERE e.id IN :below", String.class)
                .setParameter(
                        "below",
                        tree.below(Set.of(reserve.find(position).employer().bin())))
                .getResultList();
        return users.all().stream()
                .filter(user -> isFit(user) && user.employers().stream().anyMatch(bodies::contains))
                .toList();
    }

    /** Changes who assesses and what weighs how much, while the weights are not sealed. */
    public Selection correct(long id, long seen, Selection.Terms terms, String reason) {
        var found = find(id);
        StaleVersion.unless(seen, found.version());
        check(terms);
        found.correct(terms, Change.correction(viewer, reason));
        ledger.correct();
        return found;
    }

    /** Seals the weights: candidates may be assessed from now on. */
    public Selection seal(long id, long seen) {
        var found = find(id);
        StaleVersion.unless(seen, found.version());
        found.seal(gate.today(), Objects.requireNonNullElse(viewer.fullName(), viewer.name()), Change.first(viewer));
        ledger.correct();
        return found;
    }

    /**
     * Ends a round.
     *
     * @throws Conflict while a nomination waits for its decision
     */
    public Selection close(long id, long seen) {
        var found = find(id);
        StaleVersion.unless(seen, found.version());
        long waiting = database.createQuery(
                        "SELECT count(n) FROM Nomination n WHERE n.selection = :selection AND n.state = NOMINATED",
                        Long.class)
                .setParameter("selection", found)
                .getSingleResult();
        if (waiting > 0) {
            throw Conflict.of(TEXTS, "selection-waits", waiting);
        }
        found.close(Change.first(viewer));
        ledger.correct();
        return found;
    }
}
