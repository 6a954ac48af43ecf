package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.daiar.duties.Need;
import kz.daiar.duties.Needs;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Service;
import kz.daiar.reserve.DevelopmentItem.Way;
import kz.daiar.training.Enrolment;

/**
 * The front door to what members of the reserve are to learn (reserve/8-10, 12): a training of a plan raises a need in duties, and
 * is done when that is met.
 */
@ApplicationScoped
@Transactional
public class Development {

    static final String ROOM = "reserve";
    private static final String BY_DEFAULT = "UPGRADING";
    private static final String PROFESSIONAL = "PROFESSIONAL_QUALITY";
    private static final Set<Enrolment.State> UNDERWAY =
            Set.of(Enrolment.State.WAITING, Enrolment.State.ENROLLED, Enrolment.State.ADMITTED);

    private final EntityManager database;
    private final Memberships memberships;
    private final Readiness readiness;
    private final Needs needs;
    private final Service service;
    private final Ledger ledger;
    private final Law law;
    private final Gate gate;
    private final Viewer viewer;

    protected Development() {
        this(null, null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Development(
            EntityManager database,
            Memberships memberships,
            Readiness readiness,
            Needs needs,
            Service service,
            Ledger ledger,
            Law law,
            Gate gate,
            Viewer viewer) {
        this.database = database;
        this.memberships = memberships;
        this.readiness = readiness;
        this.needs = needs;
        this.service = service;
        this.ledger = ledger;
        this.law = law;
        this.gate = gate;
        this.viewer = viewer;
    }

    /** @throws kz.daiar.foundation.NotHere when there is no such member, or he lies outside the viewer's bodies */
    public DevelopmentPlan of(long membership) {
        var member = memberships.find(membership);
        var items = items(member);
        var raised =
                needs.bySource(ROOM, items.stream().map(DevelopmentItem::id).toList());
        var places = places(member);
        var planned = items.stream()
                .map(item -> new PlannedItem(item, raised.get(item.id()), place(item, places)))
                .toList();
        var post = service.postOn(member.person(), gate.today()).orElse(null);
        return new DevelopmentPlan(member, heads(member).orElse(null), post, planned);
    }

    List<DevelopmentItem> items(Membership member) {
        return database.createQuery(
                        "FROM DevelopmentItem i WHERE i.membership = :member ORDER BY i.id", DevelopmentItem.class)
                .setParameter("member", member)
                .getResultList();
    }

    private Optional<StudyPlan> heads(Membership member) {
        return database.createQuery("FROM StudyPlan p WHERE p.membership = :member", StudyPlan.class)
                .setParameter("member", member)
                .getResultStream()
                .findFirst();
    }

    private List<Enrolment> places(Membership member) {
        return database.createQuery(
                        "FROM Enrolment e JOIN FETCH e.group g JOIN FETCH g.programme"
                                + " WHERE e.person = :person AND e.state IN :underway ORDER BY e.id",
                        Enrolment.class)
                .setParameter("person", member.person())
                .setParameter("underway", UNDERWAY)
                .getResultList();
    }

    private static Enrolment place(DevelopmentItem item, List<Enrolment> places) {
        var facts = item.facts();
        return places.stream()
                .filter(one -> one.group().programme().kind().equals(facts.kind()))
                .filter(one -> facts.fields().isEmpty()
                        || !Collections.disjoint(one.group().programme().fields(), facts.fields()))
                .findFirst()
                .orElse(null);
    }

    /** Writes down a member's education and what he is taught for; {@code reason}: why it is written otherwise than before. */
    public DevelopmentPlan describe(long membership, StudyPlan.Facts facts, String reason) {
        var member = memberships.find(membership);
        var known = heads(member);
        if (known.isEmpty()) {
            ledger.add(StudyPlan.of(member, facts, Change.first(viewer)));
        } else if (!known.get().facts().equals(facts)) {
            known.get().correct(facts, Change.correction(viewer, reason));
            ledger.correct();
        }
        return of(membership);
    }

    /** Plans something for a member; a training raises a need. */
    public DevelopmentItem add(long membership, DevelopmentItem.Facts facts) {
        return raised(ledger.add(DevelopmentItem.planned(memberships.find(membership), facts, Change.first(viewer))));
    }

    /** Plans it otherwise; the need of a training that becomes another is withdrawn, and another raised. */
    public DevelopmentItem change(long id, long seen, DevelopmentItem.Facts facts, String reason) {
        var item = seen(id, seen);
        item.change(facts, Change.correction(viewer, reason));
        ledger.correct();
        needs.withdraw(source(item), TEXTS.say(viewer.language(), "item-replaced"));
        return raised(item);
    }

    /** So many per cent are done of what is no training. */
    public DevelopmentItem advance(long id, long seen, int percent) {
        var item = seen(id, seen);
        item.advance(percent, Change.first(viewer));
        ledger.correct();
        return item;
    }

    /** What is no training is done; {@code evidence} says by what that is seen. */
    public DevelopmentItem done(long id, long seen, LocalDate day, String evidence) {
        var item = seen(id, seen);
        gate.mustHaveCome(day);
        item.done(day, evidence, Change.first(viewer));
        ledger.correct();
        return item;
    }

    /** It is planned no more. */
    public DevelopmentItem drop(long id, long seen, String reason) {
        var item = seen(id, seen);
        item.drop(gate.today(), Change.correction(viewer, reason));
        ledger.correct();
        needs.withdraw(source(item), reason);
        return item;
    }

    private DevelopmentItem seen(long id, long seen) {
        var item = find(id);
        StaleVersion.unless(seen, item.version());
        return item;
    }

    /** @throws kz.daiar.foundation.NotHere when there is none, or it lies outside the viewer's bodies */
    public DevelopmentItem find(long id) {
        var item = ledger.find(DevelopmentItem.class, id);
        memberships.find(item.membership().id());
        return item;
    }

    private DevelopmentItem raised(DevelopmentItem item) {
        var facts = item.facts();
        if (facts.way() == Way.TRAINING) {
            var member = item.membership();
            var need = new Need.Facts(
                    facts.kind(), facts.fields(), facts.aim(), why(item), wantedBy(facts.by()), restsOn());
            needs.raise(member.person(), member.position().employer(), need, source(item));
        }
        return item;
    }

    private List<String> restsOn() {
        return List.of(law.cites().aims(), Paragraphs.TRAINING);
    }

    /** A day that has passed is no wish any more. */
    private LocalDate wantedBy(LocalDate by) {
        return by == null || by.isBefore(gate.today()) ? null : by;
    }

    private static LocalText why(DevelopmentItem item) {
        var position = item.membership().position();
        var what = item.facts().what();
        return new LocalText(
                TEXTS.say(Language.KK, "need-why", position.title(Language.KK), what),
                TEXTS.say(Language.RU, "need-why", position.title(Language.RU), what),
                TEXTS.say(Language.EN, "need-why", position.title(Language.EN), what));
    }

    private static Need.Source source(DevelopmentItem item) {
        return new Need.Source(ROOM, item.id());
    }

    /**
     * Somebody was admitted, or stands in the reserve again: each quality his position asks and he does not show yet becomes a training to plan (8, 12). What
     * exactly it is to be, the personnel service says then.
     */
    void begin(Membership member) {
        var items = items(member);
        items.stream().filter(DevelopmentItem::isOpen).forEach(this::raised);
        var planned = items.stream().map(item -> item.facts().quality()).toList();
        readiness.gaps(List.of(member)).get(member.id()).stream()
                .filter(gap ->
                        gap.missing() > 0 && !planned.contains(gap.quality().code()))
                .map(gap -> DevelopmentItem.planned(member, fromGap(gap.quality(), member), Change.first(viewer)))
                .forEach(item -> raised(ledger.add(item)));
    }

    private static DevelopmentItem.Facts fromGap(Quality quality, Membership member) {
        var field = quality.code().toLowerCase(Locale.ROOT);
        var fields = NormsInForce.vocabulary().knows("field", field) ? List.of(field) : List.<String>of();
        return new DevelopmentItem.Facts(
                quality.code(), PROFESSIONAL, Way.TRAINING, quality.nameKk(), BY_DEFAULT, fields, member.prepareBy());
    }

    /** Somebody is in the reserve no more: nobody asks for his trainings on its account. */
    void end(long membership) {
        items(ledger.find(Membership.class, membership)).stream()
                .filter(item -> item.facts().way() == Way.TRAINING)
                .forEach(item -> needs.withdraw(source(item), TEXTS.say(Language.KK, "need-left")));
    }
}
