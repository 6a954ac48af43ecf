package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.training.Programme.State;

/**
 * The front door to programmes. None is written that a norm forbids: hours, venue, form and fields are held against the act
 * of each population it is for (decree-1457/13, 15, 16, 18, 19, 25).
 */
@ApplicationScoped
@Transactional
public class Programmes {

    private final EntityManager database;
    private final Providers providers;
    private final Ledger ledger;
    private final Scope scope;
    private final NormsInForce norms;
    private final Viewer viewer;
    private final Clock clock;

    protected Programmes() {
        this(null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Programmes(
            EntityManager database,
            Providers providers,
            Ledger ledger,
            Scope scope,
            NormsInForce norms,
            Viewer viewer,
            Clock clock) {
        this.database = database;
        this.providers = providers;
        this.ledger = ledger;
        this.scope = scope;
        this.norms = norms;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** All programmes, those of the viewer's own provider only when {@code own}, by kind and title. */
    public List<Programme> all(boolean own) {
        var all = database.createQuery(
                        "FROM Programme p JOIN FETCH p.provider ORDER BY p.kind, p.titleKk, p.edition", Programme.class)
                .getResultList();
        return own
                ? all.stream()
                        .filter(one ->
                                viewer.employers().contains(one.provider().bin()))
                        .toList()
                : all;
    }

    /** The approved programmes of a kind for people of a population, in one of these fields when any are asked for. */
    public List<Programme> approved(String kind, String population, Collection<String> fields) {
        return all(false).stream()
                .filter(one -> one.state() == State.APPROVED && one.kind().equals(kind))
                .filter(one -> one.facts().populations().contains(population))
                .filter(one -> fields.isEmpty() || !Collections.disjoint(one.fields(), fields))
                .toList();
    }

    public Programme find(long id) {
        return ledger.find(Programme.class, id);
    }

    /** @throws kz.daiar.kernel.RuleBroken with the paragraph a programme like this would violate */
    public Programme draft(String providerBin, Programme.Facts facts) {
        var provider = providers.find(providerBin);
        scope.own(provider);
        var programme = Programme.drafted(provider, facts, Change.first(viewer));
        permit(programme);
        return ledger.add(programme);
    }

    /** @throws kz.daiar.kernel.RuleBroken with the paragraph a programme like this would violate */
    public Programme correct(long id, long seen, Programme.Facts facts, String reason) {
        var programme = own(id, seen);
        programme.correct(facts, Change.correction(viewer, reason));
        permit(programme);
        ledger.correct();
        return programme;
    }

    /** The next edition of an approved programme, as a draft. */
    public Programme next(long id) {
        var programme = find(id);
        scope.own(programme.provider());
        return ledger.add(programme.next(Change.first(viewer)));
    }

    /** Takes a step of its provider: sends it for agreement, approves it, closes it. */
    public Programme go(long id, long seen, State next) {
        var programme = own(id, seen);
        if (next == State.APPROVED) {
            permit(programme);
        }
        programme.go(next, null, Change.first(viewer));
        ledger.correct();
        return programme;
    }

    /** What the authorised body says of a programme sent to it (decree-1457/8): agreed, or returned with remarks. */
    public Programme answer(long id, long seen, boolean agreed, String remarks) {
        var programme = find(id);
        StaleVersion.unless(seen, programme.version());
        if (agreed) {
            programme.go(State.AGREED, remarks, Change.first(viewer));
        } else {
            programme.go(State.DRAFT, Change.correction(viewer, remarks).reason(), Change.first(viewer));
        }
        ledger.correct();
        return programme;
    }

    private Programme own(long id, long seen) {
        var programme = find(id);
        scope.own(programme.provider());
        StaleVersion.unless(seen, programme.version());
        return programme;
    }

    private void permit(Programme programme) {
        programme.facts().populations().forEach(population -> permit(programme, population));
        programme.permittedBy(norms.current().hash());
    }

    private void permit(Programme programme, String population) {
        var today = LocalDate.now(clock);
        var violations = norms.current().violations(population, today, given(programme, population));
        if (!violations.isEmpty()) {
            var paragraph = violations.get(0);
            var vocabulary = norms.current().vocabulary();
            throw TEXTS.forbidden(
                    "programme-forbidden", paragraph, vocabulary.name("population", population), paragraph);
        }
    }

    private static Map<String, Object> given(Programme programme, String population) {
        var facts = programme.facts();
        var given = new HashMap<String, Object>();
        given.put("kind", facts.kind());
        given.put("population", population);
        given.put("hours", facts.hours());
        given.put("part", facts.part());
        given.put("venue", programme.provider().venue());
        given.put("form", facts.form());
        given.put("fields", facts.fields());
        return given;
    }
}
