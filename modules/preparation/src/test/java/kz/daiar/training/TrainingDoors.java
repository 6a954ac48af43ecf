package kz.daiar.training;

import kz.daiar.registry.Doors;

/** The front doors to trainings over a test database. */
public final class TrainingDoors {

    private TrainingDoors() {}

    public static Trainings trainings(Doors doors) {
        return new Trainings(doors.database(), doors.persons(), doors.ledger(), doors.viewer());
    }

    public static Providers providers(Doors doors) {
        return new Providers(doors.database(), doors.ledger(), new Scope(doors.viewer()), doors.viewer());
    }
}
