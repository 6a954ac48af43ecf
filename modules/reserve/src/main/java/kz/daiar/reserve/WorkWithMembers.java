package kz.daiar.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Work with somebody begins when he is admitted to the reserve, and ends when he leaves it (reserve/8, 9). */
@ApplicationScoped
class WorkWithMembers {

    private final Memberships memberships;
    private final Development development;

    protected WorkWithMembers() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    WorkWithMembers(Memberships memberships, Development development) {
        this.memberships = memberships;
        this.development = development;
    }

    void onAdmitted(@Observes AdmittedToReserve admitted) {
        development.begin(memberships.find(admitted.membership()));
    }

    void onLeft(@Observes LeftReserve left) {
        development.end(left.membership());
    }
}
