package kz.daiar.lawlibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.daiar.duties.Simulation;
import kz.daiar.duties.Simulations;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.Edition;
import kz.daiar.gazette.Enactment;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Texts;

/**
 * The front door to drafts of norms: uploaded by one person; checked, their cases run, tried on the whole population; and
 * brought into force by another. No draft whose checks or cases fail comes into force.
 */
@ApplicationScoped
@Transactional
public class Drafts {

    private static final Texts TEXTS = Texts.beside(Draft.class);

    private final EntityManager database;
    private final NormsInForce inForce;
    private final Simulations simulations;
    private final Viewer viewer;
    private final Clock clock;

    protected Drafts() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Drafts(EntityManager database, NormsInForce inForce, Simulations simulations, Viewer viewer, Clock clock) {
        this.database = database;
        this.inForce = inForce;
        this.simulations = simulations;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** A file as it was sent. */
    public record Sent(String name, String text) {}

    /**
     * Keeps a draft, whatever the checks say of it.
     *
     * @param title what it changes, in a line
     * @throws Malformed without a title or a file
     */
    public Draft write(String title, List<Sent> files) {
        if (title == null || title.isBlank()) {
            throw Malformed.at("title", TEXTS.say(viewer.language(), "title-missing"));
        }
        if (files.isEmpty()) {
            throw Malformed.at("file", TEXTS.say(viewer.language(), "file-missing"));
        }
        var draft = Draft.written(
                title.strip(), files.stream().map(DraftReader::read).toList(), viewer.name());
        database.persist(draft);
        database.flush();
        return draft;
    }

    /** All drafts, the newest first. */
    public List<Draft> all() {
        return database.createQuery("FROM Draft d ORDER BY d.id DESC", Draft.class)
                .getResultList();
    }

    /** @throws NotHere when there is none with this id */
    public Draft find(long id) {
        var found = database.find(Draft.class, id);
        if (found == null) {
            throw NotHere.named("draft " + id);
        }
        return found;
    }

    /** Tries the draft on the norms in force now. */
    public Examination examine(long id) {
        return new DraftReader(inForce.current(), LocalDate.now(clock)).examine(find(id));
    }

    /** The what-ifs of the draft on the norms in force now, the newest first. */
    public List<Simulation> simulationsOf(Examination examination) {
        return examination.norms() == null ? List.of() : simulations.doneFor(inForce.current(), examination.norms());
    }

    /**
     * Starts a what-if over everybody.
     *
     * @param asOf the day both sides are judged for; null: today, or the last day of the year the draft begins to act in
     * @throws RuleBroken when the draft cannot be read
     */
    public Simulation simulate(long id, LocalDate asOf) {
        var draft = find(id);
        var examination = examine(id);
        if (examination.norms() == null) {
            throw refused("draft-unreadable");
        }
        var day = Optional.ofNullable(asOf).orElseGet(() -> usualDay(examination));
        return simulations.start(draft.title(), day, inForce.current(), examination.norms());
    }

    /** The day a what-if is asked for unless somebody says another. */
    public LocalDate usualDay(Examination examination) {
        var today = LocalDate.now(clock);
        var first = examination.firstDay();
        return first == null || first.isBefore(today) ? today : first.withDayOfYear(first.lengthOfYear());
    }

    /**
     * Brings the draft into force.
     *
     * @param seen the version the approver has seen
     * @throws RuleBroken when a check or a case fails, when nobody tried it on the population, or when the approver wrote it
     * @throws kz.daiar.foundation.Conflict when it has been decided, or other norms came into force meanwhile
     */
    public Draft enact(long id, long seen) {
        var draft = find(id);
        draft.mustBeOpen();
        StaleVersion.unless(seen, draft.version());
        var enactment = new Enactment(draft.title(), draft.writtenBy(), viewer.name());
        var examination = examine(id);
        if (!examination.passes()) {
            throw refused("draft-fails");
        }
        if (simulationsOf(examination).isEmpty()) {
            throw refused("draft-not-tried");
        }
        var edition = inForce.enact(examination.norms(), examination.base(), enactment);
        draft.enacted(edition.number(), viewer.name(), clock);
        database.flush();
        return draft;
    }

    /** Rejects another's draft, or withdraws one's own. */
    public Draft reject(long id, long seen, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Malformed.at("reason", TEXTS.say(viewer.language(), "reason-missing"));
        }
        var draft = find(id);
        StaleVersion.unless(seen, draft.version());
        draft.rejected(reason.strip(), viewer.name(), clock);
        database.flush();
        return draft;
    }

    /** The norm sets that have been in force here, the newest first. */
    public List<Edition> editions() {
        return inForce.editions();
    }

    private static RuleBroken refused(String code) {
        return TEXTS.refused(code);
    }
}
