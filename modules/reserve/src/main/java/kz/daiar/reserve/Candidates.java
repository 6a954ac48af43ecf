package kz.daiar.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Employers;
import kz.daiar.registry.NameSearch;
import kz.daiar.reserve.Candidate.Filter;
import kz.daiar.reserve.Candidate.Match;

/** The front door to the search of candidates: those who serve in the viewer's bodies, held against what a position asks. */
@ApplicationScoped
@Transactional
public class Candidates {

    /** How many are shown at most: who matches more stands before. */
    public static final int MOST = 50;

    private static final int APPRAISED_YEARS = 3;

    private static final String SERVING =
            """
            SELECT p.iin, concat_ws(' ', p.surname, p.name, p.patronymic), e.name_kk, e.name_ru, o.title_kk, o.title_ru,
                   a.population, a.functions, r.rank,
                   (SELECT min(f.from_day) FROM registry.appointment f WHERE f.person_id = p.id AND NOT f.acting),
                   (SELECT count(*) FROM registry.appraisal g
                     WHERE g.person_id = p.id AND g.unsatisfactory AND g.day > :appraised)
              FROM registry.appointment a
              JOIN registry.person p ON p.id = a.person_id
              JOIN registry.employer e ON e.id = a.employer_id
              LEFT JOIN registry.position o ON o.id = a.position_id
              LEFT JOIN reserve.servant_rank r ON r.appointment_id = a.id AND :today BETWEEN r.from_day
                        AND coalesce(r.to_day, 'infinity')
             WHERE NOT a.acting AND a.from_day <= :today AND coalesce(a.to_day, 'infinity') >= :today
               AND a.employer_id = ANY (:bodies)
               AND a.position_id IS DISTINCT FROM :position
               %s
               AND NOT EXISTS (SELECT 1 FROM reserve.membership m
                                WHERE m.person_id = p.id AND m.reserve_position_id = :reserve AND m.until_day IS NULL)
             ORDER BY p.surname, p.name, p.iin""";

    private final EntityManager database;
    private final Reserve reserve;
    private final Employers employers;
    private final EmployerTree tree;
    private final Law law;
    private final Gate gate;
    private final Viewer viewer;

    protected Candidates() {
        this(null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Candidates(
            EntityManager database,
            Reserve reserve,
            Employers employers,
            EmployerTree tree,
            Law law,
            Gate gate,
            Viewer viewer) {
        this.database = database;
        this.reserve = reserve;
        this.employers = employers;
        this.tree = tree;
        this.law = law;
        this.gate = gate;
        this.viewer = viewer;
    }

    /**
     * What is searched.
     *
     * @param employer BIN of a body, for it and those below; null for the body of the position
     * @param name starts of names or of an IIN, in any order; null for all
     * @param must what a candidate has to match to be shown
     */
    public record Search(String employer, String name, Set<Filter> must) {}

    /** Who matches, the best first: everything he is held against is told, matched or not. */
    public List<Candidate> search(long position, Search search) {
        var asked = reserve.find(position);
        var body = search.employer() == null ? asked.employer() : employers.find(search.employer());
        return rows(asked, tree.below(Set.of(body.bin())), search.name()).stream()
                .map(row -> candidate(row, asked))
                .filter(one -> search.must().stream().allMatch(one::fits))
                .sorted(Comparator.comparingLong(Candidate::fitting).reversed())
                .limit(MOST)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(ReservePosition asked, Collection<Long> bodies, String name) {
        var today = gate.today();
        var named = NameSearch.of(name);
        var query = database.createNativeQuery(SERVING.formatted(named.named()), Object[].class);
        named.bind(query);
        return query.setParameter("today", today)
                .setParameter("appraised", today.minusYears(APPRAISED_YEARS))
                .setParameter("bodies", bodies.toArray(Long[]::new))
                .setParameter("position", asked.position().id())
                .setParameter("reserve", asked.id())
                .getResultList();
    }

    private Candidate candidate(Object[] row, ReservePosition asked) {
        var language = viewer.language() == Language.KK ? 0 : 1;
        var rank = (Integer) row[8];
        var since = row[9] instanceof Date day ? day.toLocalDate() : (LocalDate) row[9];
        return new Candidate(
                (String) row[0],
                (String) row[1],
                (String) row[2 + language],
                (String) row[4 + language],
                rank,
                since,
                List.of(
                        rank((String) row[6], rank),
                        tenure(since, asked.profile().tenureYears()),
                        functions((String[]) row[7], asked.position().demands().functions()),
                        appraisal(((Number) row[10]).longValue())));
    }

    /** Whether the rank would do is asked of the norms: everything else of the admission is taken as given. */
    private Match rank(String population, Integer rank) {
        if (rank == null) {
            return new Match(Filter.RANK, !law.terms().civilService().contains(population), null);
        }
        try {
            law.mustAdmit(rank, law.terms().methods(), "HEAD");
            return new Match(Filter.RANK, true, String.valueOf(rank));
        } catch (RuleBroken tooLow) {
            return new Match(Filter.RANK, false, String.valueOf(rank));
        }
    }

    private Match tenure(LocalDate since, Integer years) {
        long served = since == null ? 0 : since.until(gate.today()).getYears();
        return new Match(Filter.TENURE, years == null || served >= years, String.valueOf(served));
    }

    private static Match functions(String[] own, List<String> asked) {
        var common = new TreeSet<>(Arrays.asList(own));
        common.retainAll(asked);
        return new Match(
                Filter.FUNCTIONS,
                asked.isEmpty() || !common.isEmpty(),
                common.isEmpty() ? null : String.join(", ", common));
    }

    private static Match appraisal(long unsatisfactory) {
        return new Match(Filter.APPRAISAL, unsatisfactory == 0, String.valueOf(unsatisfactory));
    }
}
