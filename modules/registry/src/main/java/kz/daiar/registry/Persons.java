package kz.daiar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;

/**
 * The front door to persons. A viewer finds those who serve or served at his employers; whom he has just recorded he
 * finds before the first appointment too. A servant finds himself.
 */
@ApplicationScoped
@Transactional
public class Persons {

    private static final String IN_SCOPE =
            """
             (:all OR EXISTS (SELECT 1 FROM registry.appointment a WHERE a.person_id = p.id AND a.employer_id = ANY (:scope))
              OR p.iin = :self OR p.recorded_by = :me AND NOT EXISTS (SELECT 1 FROM registry.appointment a WHERE a.person_id = p.id))""";

    private final EntityManager database;
    private final EmployerTree tree;
    private final SeenPersons seen;
    private final Ledger ledger;
    private final Viewer viewer;

    protected Persons() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Persons(EntityManager database, EmployerTree tree, SeenPersons seen, Ledger ledger, Viewer viewer) {
        this.database = database;
        this.tree = tree;
        this.seen = seen;
        this.ledger = ledger;
        this.viewer = viewer;
    }

    /**
     * Persons by name.
     *
     * @param query starts of IIN, surname, name or patronymic, in any order; null or empty for all
     * @param after the last IIN of the page before; null or empty for the first page
     */
    @SuppressWarnings("unchecked")
    public Page<Person> page(String query, String after, int size) {
        var search = NameSearch.of(query);
        var where = " FROM registry.person p WHERE" + IN_SCOPE + search.named();
        var total = (Number) scoped(database.createNativeQuery("SELECT count(*)" + where), search)
                .getSingleResult();
        boolean first = after == null || after.isBlank();
        var following = first
                ? ""
                : " AND (p.surname, p.name, p.iin) > (SELECT l.surname, l.name, l.iin FROM registry.person l WHERE l.iin = :after)";
        var page = database.createNativeQuery(
                "SELECT p.*" + found(where + following, search) + " ORDER BY p.surname, p.name, p.iin", Person.class);
        if (!first) {
            page.setParameter("after", after);
        }
        List<Person> found = scoped(page, search).setMaxResults(size + 1).getResultList();
        var items = found.subList(0, Math.min(size, found.size()));
        return new Page<>(items, found.size() > size ? items.get(size - 1).iin() : null, total.longValue());
    }

    /** Those of a name are found first and ordered then: in the order of all, everybody before them would be looked at. */
    private static String found(String where, NameSearch search) {
        return search.isOfEverybody() ? where : " FROM (SELECT p.*" + where + " OFFSET 0) p";
    }

    private Query scoped(Query query, NameSearch search) {
        search.bind(query);
        return query.setParameter("all", viewer.seesEverything())
                .setParameter("scope", tree.of(viewer).toArray(Long[]::new))
                .setParameter("self", self())
                .setParameter("me", viewer.name());
    }

    /** IIN of the servant who asks; empty for everybody else. */
    private String self() {
        return viewer.iin() != null && viewer.isPerson(viewer.iin()) ? viewer.iin() : "";
    }

    /**
     * The person with this IIN.
     *
     * @throws NotHere when there is none, or he never served at one of the viewer's employers and is not the
     *     viewer himself
     */
    public Person find(String iin) {
        var id = seen.id(iin);
        return id == null ? seen.found(inScope(iin)) : database.find(Person.class, id);
    }

    @SuppressWarnings("unchecked")
    private Person inScope(String iin) {
        var query = database.createNativeQuery(
                "SELECT p.* FROM registry.person p WHERE p.iin = :iin AND" + IN_SCOPE, Person.class);
        List<Person> found =
                scoped(query.setParameter("iin", iin), NameSearch.of(null)).getResultList();
        return found.stream().findFirst().orElseThrow(() -> NotHere.named("person " + iin));
    }

    public Person add(String iin, Person.Facts facts) {
        var person = ledger.add(Person.registered(Rules.iin(iin), facts, Change.first(viewer)));
        ledger.tell(person, Set.of(person.id()));
        return person;
    }

    public Person correct(String iin, long seen, Person.Facts facts, String reason) {
        var person = find(iin);
        StaleVersion.unless(seen, person.version());
        person.correct(facts, Change.correction(viewer, reason));
        ledger.correct();
        ledger.tell(person, Set.of(person.id()));
        return person;
    }
}
