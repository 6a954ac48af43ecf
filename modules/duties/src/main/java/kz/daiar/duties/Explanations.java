package kz.daiar.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.norms.NormSet;
import kz.daiar.registry.Person;
import kz.daiar.registry.Persons;
import org.hibernate.Session;

/** The front door to explanations: a duty with the words of the law, its facts and their sources, as page or as paper. */
@ApplicationScoped
public class Explanations {

    private final EntityManager entities;
    private final Persons persons;
    private final NormsInForce inForce;
    private final Viewer viewer;
    private final Clock clock;

    protected Explanations() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Explanations(EntityManager entities, Persons persons, NormsInForce inForce, Viewer viewer, Clock clock) {
        this.entities = entities;
        this.persons = persons;
        this.inForce = inForce;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * All duties of one person at a moment, explained in the viewer's language.
     *
     * @throws NotHere when there is no such person, or he never served under an employer the viewer sees
     */
    @Transactional
    public List<Explained> of(String iin, Moment moment) {
        var person = persons.find(iin);
        return entities.unwrap(Session.class).doReturningWork(connection -> explained(connection, person, moment));
    }

    /**
     * One of them.
     *
     * @throws NotHere when the person has no such duty at the moment, too
     */
    @Transactional
    public Explained one(String iin, Moment moment, DutyKey key) {
        var all = of(iin, moment);
        int place = key.in(all.stream().map(Explained::duty).toList());
        if (place < 0) {
            throw NotHere.named("duty " + key);
        }
        return all.get(place);
    }

    /** The sheet that is printed and signed: PDF/A-2a and PDF/UA-1. */
    public byte[] printed(Explained explained) {
        return new ExplanationSheet(explained, norms(explained.moment()).vocabulary()).pdf();
    }

    private NormSet norms(Moment moment) {
        return moment.norms(inForce);
    }

    private List<Explained> explained(Connection connection, Person person, Moment moment) throws SQLException {
        var norms = norms(moment);
        var judged = new Judgement(connection, moment, norms).judge(Set.of(person.id()));
        if (judged.isEmpty()) {
            return List.of();
        }
        var origins = new Provenance(connection, moment, clock.getZone()).of(person.id());
        var telling = new Telling(person, judged.get(0), moment, norms, origins, viewer.language());
        var employer = new People(connection).employer(judged.get(0).employer());
        var made = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var all = new ArrayList<Explained>();
        var duties = judged.get(0).evaluation().duties();
        for (int seq = 0; seq < duties.size(); seq++) {
            all.add(telling.of(duties.get(seq), seq, employer, made));
        }
        return all;
    }
}
