package kz.daiar.gazette;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Texts;
import kz.daiar.norms.Act;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.reading.Unreadable;

/** The front door to the norms in force on this server, and to those that were. */
@ApplicationScoped
public class NormsInForce {

    private static final Logger LOG = Logger.getLogger(NormsInForce.class.getName());
    private static final Texts TEXTS = Texts.beside(NormsInForce.class);

    /** One house, one law: entities check their codes by it where no door can be asked. */
    private static volatile NormSet inForce = NormSet.shipped();

    private final EntityManager database;
    private final Event<Committing> committing;
    private final Event<NormsEnacted> enacted;
    private final ConcurrentMap<String, NormSet> loaded = new ConcurrentHashMap<>();

    protected NormsInForce() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    NormsInForce(EntityManager database, Event<Committing> committing, Event<NormsEnacted> enacted) {
        this.database = database;
        this.committing = committing;
        this.enacted = enacted;
    }

    /** The codes in force, for those who are not reached by injection. */
    public static Vocabulary vocabulary() {
        return inForce.vocabulary();
    }

    /** The short names of the acts in force, for those who are not reached by injection. */
    public static List<String> acts() {
        return inForce.acts().stream().map(Act::slug).toList();
    }

    /** The norms in force. */
    public NormSet current() {
        return inForce;
    }

    /** Takes up the last edition; to be called once, before anything is decided. */
    @Transactional
    public void open() {
        var shipped = NormSet.shipped();
        var last = last();
        if (last.isEmpty()) {
            database.persist(Edition.shipped(shipped, TEXTS.say(Language.KK, "shipped")));
        } else if (last.get().restsOn(shipped)) {
            inForce = last.get().norms();
        } else {
            renew(last.get(), shipped);
        }
    }

    /** The program came with other files: what was enacted here is laid over them. */
    private void renew(Edition last, NormSet shipped) {
        try {
            var renewed = shipped.amended(last.amendments());
            database.persist(Edition.enacted(
                    renewed,
                    shipped,
                    new Enactment(TEXTS.say(Language.KK, "shipped"), Enactment.HOUSE, Enactment.HOUSE)));
            inForce = renewed;
        } catch (Unreadable unfit) {
            LOG.log(Level.SEVERE, "amendments do not fit the norms of this version; the last edition stays", unfit);
            inForce = last.norms();
        }
    }

    /**
     * Brings {@code norms} into force.
     *
     * @param base SHA-256 of the set they were made from
     * @throws Conflict when another set than {@code base} is in force by now
     */
    @Transactional
    public Edition enact(NormSet norms, String base, Enactment enactment) {
        database.createNativeQuery("LOCK TABLE gazette.edition IN SHARE ROW EXCLUSIVE MODE")
                .executeUpdate();
        var last = last().orElseThrow();
        if (!last.normSet().equals(base)) {
            throw Conflict.of(TEXTS, "norms-changed");
        }
        var edition = Edition.enacted(norms, NormSet.shipped(), enactment);
        database.persist(edition);
        database.flush();
        committing.fire(new Committing(base, norms));
        return edition;
    }

    /** Everybody who asks from now on is answered by the new set. */
    void onCommitted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Committing committed) {
        inForce = committed.norms();
        enacted.fire(new NormsEnacted(committed.before(), inForce.hash()));
    }

    /** Takes up what another server on the same database has brought into force meanwhile; to be called now and then. */
    @Transactional
    public void look() {
        var before = inForce.hash();
        var newest = database.createQuery("SELECT e.normSet FROM Edition e ORDER BY e.number DESC", String.class)
                .setMaxResults(1)
                .getSingleResult();
        if (!newest.equals(before)) {
            LOG.info("another server has brought norms into force: " + newest);
            committing.fire(new Committing(before, stored(newest)));
        }
    }

    /** All editions, the newest first. */
    @Transactional
    public List<Edition> editions() {
        return database.createQuery("FROM Edition e ORDER BY e.number DESC", Edition.class)
                .getResultList();
    }

    /** The set a stored decision names. */
    @Transactional
    public Optional<NormSet> named(String normSet) {
        if (inForce.hash().equals(normSet)) {
            return Optional.of(inForce);
        }
        return Optional.ofNullable(loaded.computeIfAbsent(normSet, this::stored));
    }

    private NormSet stored(String normSet) {
        return database.createQuery("FROM Edition e WHERE e.normSet = :hash ORDER BY e.number DESC", Edition.class)
                .setParameter("hash", normSet)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Edition::norms)
                .orElse(null);
    }

    /** The norms as they were in force on this server at the end of {@code day}; the first edition before its day. */
    @Transactional
    public NormSet knownAt(LocalDate day) {
        List<?> hashes = database.createNativeQuery(
                        "SELECT norm_set FROM gazette.edition WHERE enacted_at < foundation.end_of(:day)"
                                + " ORDER BY number DESC LIMIT 1",
                        String.class)
                .setParameter("day", day)
                .getResultList();
        return hashes.stream().findFirst().flatMap(hash -> named((String) hash)).orElseGet(NormSet::shipped);
    }

    private Optional<Edition> last() {
        return database.createQuery("FROM Edition e ORDER BY e.number DESC", Edition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
