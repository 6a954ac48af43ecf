package kz.daiar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.LocalText;

/** The front door to employers: each viewer finds, adds and corrects his own and those below. */
@ApplicationScoped
@Transactional
public class Employers {

    private static final String FOUND = " FROM Employer e WHERE (:all = true OR e.id IN :scope) AND (e.bin LIKE :start"
            + " OR lower(e.nameKk) LIKE :part OR lower(e.nameRu) LIKE :part)";
    private static final String BRANCHES = "SELECT new kz.daiar.registry.Branch(e,"
            + " (SELECT count(c) FROM Employer c WHERE c.parent = e)) FROM Employer e WHERE ";
    private static final String TOPS =
            "(:all = true OR e.id IN :scope) AND (e.parent IS NULL OR :all = false AND e.parent.id NOT IN :scope)";

    private final EntityManager database;
    private final EmployerTree tree;
    private final Ledger ledger;
    private final Viewer viewer;

    protected Employers() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Employers(EntityManager database, EmployerTree tree, Ledger ledger, Viewer viewer) {
        this.database = database;
        this.tree = tree;
        this.ledger = ledger;
        this.viewer = viewer;
    }

    /**
     * Employers by BIN.
     *
     * @param query the start of a BIN or a part of a name; null or empty for all
     * @param after the last BIN of the page before; null for the first page
     */
    public Page<Employer> page(String query, String after, int size) {
        var total = filtered("SELECT count(e)", "", Long.class, query).getSingleResult();
        var found = filtered("SELECT e", " AND e.bin > :after ORDER BY e.bin", Employer.class, query)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(size + 1)
                .getResultList();
        var items = found.subList(0, Math.min(size, found.size()));
        return new Page<>(items, found.size() > size ? items.get(size - 1).bin() : null, total);
    }

    private <T> TypedQuery<T> filtered(String select, String more, Class<T> type, String query) {
        var scope = tree.of(viewer);
        var asked = query == null ? "" : query.strip().toLowerCase();
        return database.createQuery(select + FOUND + more, type)
                .setParameter("all", viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope)
                .setParameter("start", asked + "%")
                .setParameter("part", "%" + asked + "%");
    }

    /**
     * The employers right below one, by name; or those at the top of what the viewer sees.
     *
     * @param bin the employer above; null for the top
     */
    public List<Branch> children(String bin) {
        var query = bin == null ? tops() : below(find(bin));
        return query.getResultList();
    }

    private TypedQuery<Branch> below(Employer parent) {
        return database.createQuery(BRANCHES + "e.parent = :parent ORDER BY e.nameKk, e.bin", Branch.class)
                .setParameter("parent", parent);
    }

    private TypedQuery<Branch> tops() {
        var scope = tree.of(viewer);
        return database.createQuery(BRANCHES + TOPS + " ORDER BY e.nameKk, e.bin", Branch.class)
                .setParameter("all", viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope);
    }

    /** All employers the viewer sees, for lists that name each. */
    public List<Employer> all() {
        return seen("SELECT e", Employer.class).getResultList();
    }

    /** An employer's name alone. */
    public record Named(String bin, LocalText name) {

        /** As the database hands it over. */
        public Named(String bin, String kk, String ru) {
            this(bin, LocalText.ofName(kk, ru));
        }
    }

    /** The names of the employers the viewer sees, by BIN: the first {@code most} of them. */
    public List<Named> names(int most) {
        return seen("SELECT new kz.daiar.registry.Employers$Named(e.bin, e.nameKk, e.nameRu)", Named.class)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> seen(String select, Class<T> type) {
        var scope = tree.of(viewer);
        return database.createQuery(
                        select + " FROM Employer e WHERE :all = true OR e.id IN :scope ORDER BY e.bin", type)
                .setParameter("all", viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope);
    }

    /**
     * The employer with this BIN.
     *
     * @throws kz.daiar.foundation.NotHere when there is none, or it lies outside the viewer's employers
     */
    public Employer find(String bin) {
        return tree.demand(viewer, bin);
    }

    /**
     * Records an employer.
     *
     * @param parentBin the body above; null at the top, which only those may record who see everything
     */
    public Employer add(String bin, Employer.Facts facts, String parentBin) {
        var parent = parent(parentBin);
        tree.changed();
        return ledger.add(Employer.registered(Rules.bin(bin), checked(facts), parent, Change.first(viewer)));
    }

    /**
     * Corrects an employer; when its kind changes, so do the duties of all who serve there.
     *
     * @param seen the version the viewer has seen
     */
    public Employer correct(String bin, long seen, Employer.Facts facts, String parentBin, String reason) {
        var employer = find(bin);
        StaleVersion.unless(seen, employer.version());
        var parent = sameParent(employer, parentBin) ? employer.parent() : parent(parentBin);
        if (parent != null && tree.isBelow(parent, employer)) {
            throw Rules.broken("parent-cycle");
        }
        boolean otherRules = employer.correct(checked(facts), parent, Change.correction(viewer, reason));
        ledger.correct();
        tree.changed();
        if (otherRules) {
            ledger.tell(employer, personsOf(employer));
        }
        return employer;
    }

    private static boolean sameParent(Employer employer, String parentBin) {
        var current = employer.parent() == null ? null : employer.parent().bin();
        return current == null ? parentBin == null : current.equals(parentBin);
    }

    private Employer parent(String bin) {
        if (bin == null && !viewer.seesEverything()) {
            throw Rules.broken("parent-missing");
        }
        return bin == null ? null : find(bin);
    }

    private static Employer.Facts checked(Employer.Facts facts) {
        return new Employer.Facts(
                Rules.known("employer-kind", facts.kind()),
                facts.level(),
                facts.nameKk(),
                facts.nameRu(),
                facts.region());
    }

    /** Everybody who ever served there. */
    private Set<Long> personsOf(Employer employer) {
        List<Long> ids = database.createQuery(
                        "SELECT DISTINCT a.person.id FROM Appointment a WHERE a.employer = :employer", Long.class)
                .setParameter("employer", employer)
                .getResultList();
        return new HashSet<>(ids);
    }

    public List<Adoption> adoptions(String bin) {
        return database.createQuery(
                        "FROM Adoption a WHERE a.employer = :employer ORDER BY a.act, a.from", Adoption.class)
                .setParameter("employer", find(bin))
                .getResultList();
    }

    /** Records that an employer lives by an act from a day on. */
    public Adoption adopt(String bin, Adoption.Facts facts) {
        var employer = find(bin);
        var adoption = ledger.add(Adoption.of(employer, facts, Change.first(viewer)));
        ledger.tell(adoption, personsOf(employer));
        return adoption;
    }

    public Adoption adoption(long id) {
        var adoption = ledger.find(Adoption.class, id);
        find(adoption.employer().bin());
        return adoption;
    }

    public Adoption correctAdoption(long id, long seen, Adoption.Facts facts, String reason) {
        var adoption = adoption(id);
        StaleVersion.unless(seen, adoption.version());
        adoption.correct(facts, Change.correction(viewer, reason));
        ledger.correct();
        ledger.tell(adoption, personsOf(adoption.employer()));
        return adoption;
    }
}
