package kz.daiar.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Employers;
import kz.daiar.registry.Persons;
import kz.daiar.registry.Position;

/** The front door to the servants of a body with the ranks of their positions: who has none, cannot be admitted (reserve/12, I-38). */
@ApplicationScoped
@Transactional
public class ServantRanks {

    private static final String SERVING =
            " FROM Appointment a JOIN %1$s a.person p JOIN %1$s a.employer e LEFT JOIN %1$s a.position LEFT JOIN ServantRank r"
                    + " ON r.appointment = a AND r.from <= :today AND (r.to IS NULL OR r.to >= :today)"
                    + " WHERE a.acting = false AND a.from <= :today AND (a.to IS NULL OR a.to >= :today)"
                    + " AND a.demands.population IN :servants AND (:all = true OR e.id IN :bodies)"
                    + " AND (:missing = false OR r.id IS NULL) AND (lower(p.surname) LIKE :word OR p.iin LIKE :word)";

    private final EntityManager database;
    private final Persons persons;
    private final Employers employers;
    private final EmployerTree tree;
    private final Law law;
    private final Gate gate;
    private final Viewer viewer;

    protected ServantRanks() {
        this(null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    ServantRanks(
            EntityManager database,
            Persons persons,
            Employers employers,
            EmployerTree tree,
            Law law,
            Gate gate,
            Viewer viewer) {
        this.database = database;
        this.persons = persons;
        this.employers = employers;
        this.tree = tree;
        this.law = law;
        this.gate = gate;
        this.viewer = viewer;
    }

    /**
     * Which servants.
     *
     * @param employer BIN of a body, for it and those below; null for all the viewer sees
     * @param name the start of a surname or an IIN; null for all
     * @param missing those alone whose rank is not recorded
     */
    public record Search(String employer, String name, boolean missing) {}

    /** A servant; {@code id}, {@code rank}, {@code from} and {@code source} are null while his rank is not recorded. */
    public record Ranked(
            String iin,
            String person,
            String employer,
            String title,
            Long id,
            Integer rank,
            LocalDate from,
            String source) {

        private static Ranked of(Object[] row, Language language) {
            var post = (Appointment) row[0];
            var rank = (ServantRank) row[1];
            var facts = rank == null ? null : rank.facts();
            return new Ranked(
                    post.person().iin(),
                    post.person().fullName(),
                    post.employer().name(language),
                    post.position() == null ? null : title(post.position(), language),
                    rank == null ? null : rank.id(),
                    facts == null ? null : facts.rank(),
                    facts == null ? null : facts.from(),
                    facts == null ? null : facts.source());
        }

        private static String title(Position position, Language language) {
            return language == Language.KK ? position.titleKk() : position.titleRu();
        }
    }

    /**
     * The servants, by name.
     *
     * @param after the last IIN of the page before; null for the first page
     */
    public Page<Ranked> page(Search search, String after, int size) {
        long total = asked(search, "SELECT count(a)" + SERVING.formatted(""), Long.class)
                .getSingleResult();
        var last = after == null ? null : persons.find(after);
        var following = last == null ? "" : " AND (p.surname, p.name, p.iin) > (:surname, :name, :after)";
        var query = asked(
                search,
                "SELECT a, r" + SERVING.formatted("FETCH") + following + " ORDER BY p.surname, p.name, p.iin",
                Object[].class);
        if (last != null) {
            query.setParameter("surname", last.facts().surname())
                    .setParameter("name", last.facts().name())
                    .setParameter("after", after);
        }
        var found = query.setMaxResults(size + 1)
                .getResultStream()
                .map(row -> Ranked.of(row, viewer.language()))
                .toList();
        var items = found.subList(0, Math.min(size, found.size()));
        return new Page<>(items, found.size() > size ? items.get(size - 1).iin() : null, total);
    }

    private <T> TypedQuery<T> asked(Search search, String query, Class<T> type) {
        boolean all = search.employer() == null && viewer.seesEverything();
        var bodies = search.employer() == null
                ? tree.of(viewer)
                : tree.below(Set.of(employers.find(search.employer()).bin()));
        return database.createQuery(query, type)
                .setParameter("today", gate.today())
                .setParameter("servants", law.terms().civilService())
                .setParameter("all", all)
                .setParameter("bodies", bodies.isEmpty() ? Set.of(0L) : bodies)
                .setParameter("missing", search.missing())
                .setParameter("word", word(search.name()));
    }

    private static String word(String name) {
        var typed = name == null ? "" : name.strip().toLowerCase();
        return typed.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
