package kz.daiar.duties;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.norms.NormSet;
import kz.daiar.registry.Doors;

/** The front doors to duties over a test database. */
public final class DutyDoors {

    private DutyDoors() {}

    public static CarryingOut carryingOut(Doors doors, Clock clock) {
        return new CarryingOut(
                doors.database(), new Sight(doors.tree(), doors.viewer()), clock, new AlwaysTheSameNorms());
    }

    private static final class AlwaysTheSameNorms extends NormsInForce {

        @Override
        public NormSet knownAt(LocalDate day) {
            return current();
        }
    }

    public static Needs needs(Doors doors, Clock clock, Event<NeedRaised> raised) {
        return new Needs(
                doors.database(),
                new Sight(doors.tree(), doors.viewer()),
                doors.persons(),
                doors.service(),
                doors.ledger(),
                raised,
                doors.viewer(),
                clock);
    }
}
