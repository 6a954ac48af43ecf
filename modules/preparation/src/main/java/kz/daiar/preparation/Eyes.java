package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Set;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Employer;
import kz.daiar.registry.EmployerTree;
import kz.daiar.training.Provider;

/** Who sees and does what: the Academy its own calls, a body its own people, an applicant himself. */
@ApplicationScoped
class Eyes {

    /** For applications {@code a} with body {@code e}, person {@code p} and provider {@code o}. */
    static final String SEEN = " (:all = true OR e.id IN :scope OR o.bin IN :academies OR p.iin = :self)";

    private static final Role[] OF_BODIES = {Role.HR_OFFICER, Role.HEAD};

    private final EmployerTree tree;
    private final Viewer viewer;

    protected Eyes() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    Eyes(EmployerTree tree, Viewer viewer) {
        this.tree = tree;
        this.viewer = viewer;
    }

    boolean see(Application one) {
        return viewer.seesEverything()
                || seesBody(one.employer())
                || isOf(one.admission().programme().provider())
                || viewer.isPerson(one.person().iin());
    }

    boolean seesBody(Employer body) {
        return viewer.isAny(OF_BODIES) && tree.sees(viewer, body);
    }

    /** Whether the viewer works for this provider. */
    boolean isOf(Provider provider) {
        return viewer.isAny(Role.PROVIDER) && viewer.employers().contains(provider.bin());
    }

    /** Whether he sees all applicants of this provider's calls beside one another. */
    boolean seesAllOf(Provider provider) {
        return viewer.seesEverything() || isOf(provider);
    }

    /** @throws NotHere unless the viewer acts for this provider */
    void mustRun(Provider provider) {
        if (!isOf(provider) && !viewer.isAny(Role.ADMIN, Role.SYSTEM)) {
            throw NotHere.named("provider " + provider.bin());
        }
    }

    /**
     * The name the head of this very body signs by.
     *
     * @throws kz.daiar.kernel.RuleBroken with the paragraph when the viewer is not he
     */
    String headOf(Employer body) {
        if (!viewer.isHeadOf(body.bin())) {
            throw TEXTS.forbidden("head-refers", Basis.REFERRAL, body.name(viewer.language()));
        }
        if (viewer.fullName() == null) {
            throw TEXTS.refused("head-unnamed", viewer.name());
        }
        return viewer.fullName();
    }

    /** Tells a query that ends in {@link #SEEN} who asks. */
    <T> TypedQuery<T> asked(TypedQuery<T> query) {
        var scope = viewer.isAny(OF_BODIES) ? tree.of(viewer) : Set.<Long>of();
        return query.setParameter("all", viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope)
                .setParameter(
                        "academies",
                        viewer.isAny(Role.PROVIDER) && !viewer.employers().isEmpty() ? viewer.employers() : Set.of(""))
                .setParameter("self", viewer.isAny(Role.SERVANT) && viewer.iin() != null ? viewer.iin() : "");
    }
}
