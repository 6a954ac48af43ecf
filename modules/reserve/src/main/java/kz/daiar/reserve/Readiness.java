package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;

/** The front door to how ready somebody is for the position: the level asked and the level shown, quality by quality (reserve/6, 8). */
@ApplicationScoped
@Transactional
public class Readiness {

    private final EntityManager database;
    private final Memberships memberships;
    private final Ledger ledger;
    private final Gate gate;
    private final Viewer viewer;

    protected Readiness() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Readiness(EntityManager database, Memberships memberships, Ledger ledger, Gate gate, Viewer viewer) {
        this.database = database;
        this.memberships = memberships;
        this.ledger = ledger;
        this.gate = gate;
        this.viewer = viewer;
    }

    /**
     * One quality of the position and what is shown of it.
     *
     * @param shown null while nobody has confirmed a level
     */
    public record Gap(Quality quality, ShownLevel shown) {

        /** Levels that are missing; all of them while none is confirmed. */
        public int missing() {
            return Math.max(0, quality.required() - (shown == null ? 0 : shown.level()));
        }
    }

    /** The gaps of these members, by membership id: one for each quality of their position, in its order. */
    public Map<Long, List<Gap>> gaps(Collection<Membership> members) {
        var shown = shown(members);
        var gaps = new HashMap<Long, List<Gap>>();
        for (var member : members) {
            var levels = shown.getOrDefault(member.id(), Map.of());
            gaps.put(
                    member.id(),
                    member.position().profile().qualities().stream()
                            .map(quality -> new Gap(quality, levels.get(quality.code())))
                            .toList());
        }
        return gaps;
    }

    private Map<Long, Map<String, ShownLevel>> shown(Collection<Membership> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("FROM ShownLevel s WHERE s.membership.id IN :members", ShownLevel.class)
                .setParameter("members", members.stream().map(Membership::id).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        level -> level.membership().id(), Collectors.toMap(ShownLevel::quality, level -> level)));
    }

    /**
     * A person confirms the level somebody shows in a quality.
     *
     * @param evidence what shows it: ASSESSMENT, TRAINING, ACTING, APPRAISAL, ACTIVITY
     * @param reference the record it is shown by, for example {@code activity:17}; null for none
     * @throws kz.daiar.kernel.RuleBroken when the position asks no such quality
     */
    public ShownLevel confirm(long membership, String quality, int level, String evidence, String reference) {
        var member = memberships.find(membership);
        member.mustStand();
        return record(member, quality, level, new ShownLevel.Evidence(evidence, reference, gate.today()));
    }

    ShownLevel record(Membership member, String quality, int level, ShownLevel.Evidence evidence) {
        if (member.position().profile().qualities().stream()
                .noneMatch(one -> one.code().equals(quality))) {
            throw TEXTS.refused("quality-unknown", quality);
        }
        var standing =
                shown(List.of(member)).getOrDefault(member.id(), Map.of()).get(quality);
        if (standing == null) {
            return ledger.add(ShownLevel.of(member, quality, level, evidence, Change.first(viewer)));
        }
        standing.become(level, evidence, Change.first(viewer));
        ledger.correct();
        return standing;
    }
}
