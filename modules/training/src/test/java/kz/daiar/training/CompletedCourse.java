package kz.daiar.training;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Change;
import kz.daiar.registry.Doors;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Person;

/** A course of a centre, its listeners who have completed it, and the front doors to their documents. */
final class CompletedCourse {

    static final String CENTRE = "950140660636";
    static final String HOUSE = "https://daiar.example";
    static final Account SYSTEM = new Account("system", Set.of(Role.SYSTEM), Set.of(), Language.EN);
    static final Account PROVIDER = new Account("centre", Set.of(Role.PROVIDER), Set.of(CENTRE), Language.KK);

    private static final LocalDate FIRST = LocalDate.parse("2015-03-02");
    private static final LocalDate LAST = LocalDate.parse("2015-03-04");
    private static final Clock CLOCK =
            Clock.fixed(LAST.atStartOfDay(ZoneId.of("Asia/Almaty")).toInstant(), ZoneId.of("Asia/Almaty"));
    private static final Change FIRST_TIME = new Change("system", null);

    final Doors doors;
    private final long group;

    CompletedCourse(DataSource database) {
        doors = doors(database);
        doors.as(SYSTEM);
        group = doors.run(this::group);
    }

    /** Other doors to the same database. */
    static Doors doors(DataSource database) {
        return new Doors(
                database,
                TrainingRecord.class,
                Provider.class,
                Programme.class,
                Group.class,
                Session.class,
                Enrolment.class,
                Attendance.class,
                Assessment.class,
                CompletionDocument.class);
    }

    private long group() {
        var ledger = doors.ledger();
        var held = ledger.add(
                Group.planned(approved(centre()), new Group.Facts("Г-1", FIRST, LAST, 10, "kk", null), FIRST_TIME));
        FIRST.datesUntil(LAST.plusDays(1))
                .forEach(day -> ledger.add(Session.of(
                        held,
                        new Session.Facts(day.atTime(9, 0), day.atTime(17, 0), 8, "Сатып алу", null, null),
                        FIRST_TIME)));
        return held.id();
    }

    private Provider centre() {
        var facts = new Provider.Facts(
                "Өңірлік орталық",
                "Региональный центр",
                "REGIONAL_CENTRE",
                List.of(),
                "KZ",
                null,
                null,
                null,
                "Басшы",
                null);
        return doors.ledger().add(Provider.of(CENTRE, facts, FIRST_TIME));
    }

    private Programme approved(Provider provider) {
        var facts = new Programme.Facts(
                "Мемлекеттік сатып алу",
                "Государственные закупки",
                "UPGRADING",
                List.of("CORPS_B"),
                24,
                false,
                "FULL_TIME",
                List.of("kk"),
                List.of("procurement"),
                List.of(),
                false);
        var programme = doors.ledger().add(Programme.drafted(provider, facts, FIRST_TIME));
        for (var next : List.of(Programme.State.SENT, Programme.State.AGREED, Programme.State.APPROVED)) {
            programme.go(next, null, FIRST_TIME);
        }
        return programme;
    }

    /** The place of somebody who has completed it. */
    long completed(String iin, String surname, String name, String patronymic) {
        doors.as(SYSTEM);
        doors.run(() -> doors.persons().add(iin, new Person.Facts(surname, name, patronymic, null)));
        long place = doors.run(() -> completed(iin));
        doors.as(PROVIDER);
        return place;
    }

    private long completed(String iin) {
        var ledger = doors.ledger();
        var enrolment = ledger.add(Enrolment.of(
                ledger.find(Group.class, group),
                doors.persons().find(iin),
                null,
                Enrolment.State.ENROLLED,
                Enrolment.Purpose.otherwise("өз қалауы", null),
                FIRST_TIME));
        enrolment.go(Enrolment.State.ADMITTED, FIRST_TIME);
        enrolment.admittedOn(FIRST, ledger.add(TrainingRecord.begun(enrolment, FIRST, FIRST_TIME)));
        doors.database()
                .createQuery("FROM Session", Session.class)
                .getResultList()
                .forEach(one -> ledger.add(Attendance.of(one, enrolment, Attendance.Mark.PRESENT, 0, FIRST_TIME)));
        ledger.add(Assessment.of(
                enrolment, new Assessment.Facts(Assessment.Form.EXAM, LAST, List.of("Төраға"), "5", true), FIRST_TIME));
        enrolment.go(Enrolment.State.COMPLETED, FIRST_TIME);
        enrolment.endedOn(LAST);
        enrolment.training().ended(LAST, FIRST_TIME);
        ledger.correct();
        return enrolment.id();
    }

    static Documents documents(Doors doors) {
        var nobody = new EmployerTree() {
            @Override
            public Set<Long> of(Viewer viewer) {
                return Set.of();
            }
        };
        return new Documents(
                doors.database(),
                issuing(doors),
                new Completion(doors.database()),
                doors.ledger(),
                doors.persons(),
                nobody,
                providers(doors),
                new Scope(doors.viewer()),
                doors.viewer());
    }

    static Issuing issuing(Doors doors) {
        return new Issuing(
                doors.database(),
                doors.service(),
                new Completion(doors.database()),
                series(doors),
                doors.ledger(),
                new NormsInForce() {},
                doors.viewer(),
                CLOCK);
    }

    static Series series(Doors doors) {
        return new Series(
                doors.database(), providers(doors), new Scope(doors.viewer()), new NormsInForce() {}, doors.viewer());
    }

    static Providers providers(Doors doors) {
        return new Providers(doors.database(), doors.ledger(), new Scope(doors.viewer()), doors.viewer());
    }
}
