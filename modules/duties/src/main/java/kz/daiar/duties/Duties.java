package kz.daiar.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.DayHasPassed;
import kz.daiar.foundation.Jobs;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Page;
import kz.daiar.gazette.NormsEnacted;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Evaluation;
import kz.daiar.norms.Facts;
import kz.daiar.norms.NormSet;
import kz.daiar.registry.PersonFactsChanged;
import kz.daiar.registry.Persons;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/** The front door to people's duties: judged for any day, kept projected for today. */
@ApplicationScoped
public class Duties {

    private static final Logger LOG = Logger.getLogger(Duties.class.getName());

    private final EntityManager entities;
    private final Sight sight;
    private final Persons persons;
    private final Clock clock;
    private final NormsInForce inForce;
    private final Jobs jobs;
    private final DataSource database;
    private final FoundLists lists;

    protected Duties() {
        this(null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Duties(
            EntityManager entities,
            Sight sight,
            Persons persons,
            Clock clock,
            NormsInForce inForce,
            Jobs jobs,
            DataSource database,
            FoundLists lists) {
        this.entities = entities;
        this.sight = sight;
        this.persons = persons;
        this.clock = clock;
        this.inForce = inForce;
        this.jobs = jobs;
        this.database = database;
        this.lists = lists;
    }

    /** Rebuilds these people's projection in the transaction that changed their facts. */
    @Transactional
    void onChangedFacts(@Observes PersonFactsChanged changed) {
        work(connection -> {
            Recomputation.of(changed, connection, today(), norms());
            return null;
        });
    }

    /** Rebuilds everybody when the stored projection stands for another day. */
    @Transactional(TxType.NOT_SUPPORTED)
    void onDay(@Observes DayHasPassed passed) {
        rebuildAll(passed.day());
    }

    /** Rebuilds everybody in the background: until then the lists stand for the norms they were made by. */
    void onNorms(@Observes NormsEnacted enacted) {
        jobs.start("duties by other norms", Account.HOUSE, progress -> rebuildAll(today()));
    }

    private void rebuildAll(LocalDate day) {
        try {
            new Recomputation(database, day, norms()).ifStale(done -> LOG.fine(() -> done + " more people judged"));
        } catch (SQLException e) {
            throw new IllegalStateException("the duties of " + day + " cannot be projected", e);
        }
    }

    /** One duty with the person and employer it is listed under, judged with its explanation. */
    public record Listed(String iin, String employerBin, Duty duty) {}

    /** All duties of one person on a day with the gaps found, and the facts they follow from. */
    public record OfPerson(String iin, String employerBin, Facts facts, Evaluation evaluation) {

        private static OfPerson notOnRecord(String iin) {
            var nothing = new Facts(List.of(), List.of(), List.of(), List.of());
            return new OfPerson(iin, null, nothing, new Evaluation(List.of(), Collections.emptySortedSet()));
        }
    }

    /**
     * A page of the duties the viewer sees, in the order of people.
     *
     * @param after where the page before ended, or null
     */
    @Transactional
    public Page<Listed> list(DutyFilter filter, Moment moment, String after, int size) {
        var employers = sight.employers(filter.employer());
        return work(connection -> {
            var current = moment.equals(Moment.on(today())) && new Projection(connection, today(), norms()).isCurrent();
            var listing = new Listing(connection, moment, norms(moment), filter, employers);
            return current ? listing.fromProjection(after, size) : listing.computed(after, size, lists);
        });
    }

    /**
     * One person's duties; none when he was not on record yet at the moment asked for.
     *
     * @throws NotHere when there is no such person, or he never served under an employer the viewer sees
     */
    @Transactional
    public OfPerson of(String iin, Moment moment) {
        long person = persons.find(iin).id();
        return work(connection -> {
            var judged = new Judgement(connection, moment, norms(moment)).judge(Set.of(person));
            if (judged.isEmpty()) {
                return OfPerson.notOnRecord(iin);
            }
            var one = judged.get(0);
            var employer = new People(connection).employer(one.employer());
            var bin = employer == null ? null : employer.bin();
            return new OfPerson(iin, bin, one.facts().facts(), one.evaluation());
        });
    }

    /** The facts of one person as the engine reads them; see {@link #of} for errors. */
    @Transactional
    public Facts factsOf(String iin, Moment moment) {
        long person = persons.find(iin).id();
        return work(connection -> {
            var read = new FactReader(connection, moment).read(List.of(person));
            return read.stream()
                    .findFirst()
                    .orElseThrow(() -> NotHere.named("person " + iin))
                    .facts();
        });
    }

    /** The norms decisions rest on. */
    public NormSet norms() {
        return inForce.current();
    }

    /** The norms known at a moment: those in force here on its second clock. */
    public NormSet norms(Moment moment) {
        return moment.norms(inForce);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T work(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }
}
