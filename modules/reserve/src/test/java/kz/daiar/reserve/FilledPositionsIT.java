package kz.daiar.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kz.daiar.duties.NeedItem;
import kz.daiar.kernel.Paragraph;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.PersonFactsChanged;
import kz.daiar.registry.importing.ImportBench;
import kz.daiar.reserve.Membership.End;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever is appointed to the position he stands in the reserve for")
class FilledPositionsIT {

    private static final String STAFF =
            "IIN;Surname;Name;Patronymic;Date of birth;Employer BIN;Population;Category;Leading;Functions;Certification;Start;End;Order No.;Acting;Position";

    private WorkedReserve body;

    @BeforeEach
    void the_head_retires() throws SQLException {
        body = new WorkedReserve();
        body.hears();
        body.sql("UPDATE registry.appointment SET to_day = '2017-06-09' WHERE person_id = 3");
    }

    private void appoint(String iin, boolean acting) throws SQLException {
        if (!acting) {
            body.sql("UPDATE registry.appointment a SET to_day = '2017-06-25' FROM registry.person p"
                    + " WHERE p.id = a.person_id AND p.iin = '" + iin + "' AND NOT a.acting AND a.to_day IS NULL");
        }
        var facts = new Appointment.Facts(LocalDate.of(2017, 6, 26), null, null, acting, "77-ж/қ");
        body.does(() -> body.doors().service().appoint(iin, WorkedReserve.MINISTRY, 1L, facts));
    }

    private Membership member(long id) {
        return body.run(() -> body.memberships().find(id));
    }

    @Test
    @Paragraph({"reserve/1", "reserve/7"})
    void leaves_the_reserve_as_appointed_from_it() throws SQLException {
        appoint(WorkedReserve.MEMBER, false);

        assertThat(member(1).ended()).isEqualTo(End.APPOINTED);
        assertThat(member(1).until()).isEqualTo("2017-06-26");
        assertThat(member(2).stands()).isTrue();
        assertThat(body.left()).extracting(LeftReserve::how).containsExactly(End.APPOINTED);
        assertThat(body.run(() -> body.memberships().decisions(1)))
                .extracting(MembershipDecision::kind, one -> one.ground().orderNo())
                .containsExactly(tuple(MembershipDecision.Kind.APPOINTED, "77-ж/қ"));
    }

    @Test
    @Paragraph("reserve/7")
    void stands_in_it_again_when_the_record_is_corrected_and_leaves_it_on_the_right_day() throws SQLException {
        body.does(() -> body.members().onAdmitted(new AdmittedToReserve(1, 1, WorkedReserve.POSITION)));
        appoint(WorkedReserve.MEMBER, false);
        correct(1L, "2017-06-27", "күні қате");
        assertThat(member(1).ended()).isEqualTo(End.APPOINTED);
        assertThat(member(1).until()).isEqualTo("2017-06-27");
        assertThat(body.run(() -> body.figures().filled(null, null)))
                .singleElement()
                .satisfies(one -> assertThat(one.isFromReserve()).isTrue());

        correct(2L, "2017-06-27", "лауазымы қате");

        assertThat(member(1).stands()).isTrue();
        assertThat(body.run(() -> body.memberships().decisions(1)))
                .extracting(MembershipDecision::kind)
                .containsExactly(
                        MembershipDecision.Kind.APPOINTED,
                        MembershipDecision.Kind.RETURNED,
                        MembershipDecision.Kind.APPOINTED,
                        MembershipDecision.Kind.RETURNED);
        assertThat(body.run(() -> body.needs().of(WorkedReserve.MEMBER)))
                .extracting(NeedItem::state)
                .contains(NeedItem.State.OPEN);
    }

    private void correct(long position, String from, String reason) {
        body.does(() -> {
            var career = body.doors().service().career(WorkedReserve.MEMBER);
            var appointment = career.get(career.size() - 1);
            var facts = new Appointment.Facts(LocalDate.parse(from), null, null, false, "77-ж/қ");
            body.doors()
                    .service()
                    .correctAppointment(
                            appointment.id(), appointment.version(), WorkedReserve.MINISTRY, position, facts, reason);
        });
    }

    @Test
    @Paragraph("reserve/11")
    void but_not_when_he_only_acts_in_it() throws SQLException {
        appoint(WorkedReserve.MEMBER, true);

        assertThat(member(1).stands()).isTrue();
        assertThat(body.run(() -> body.figures().filled(null, null))).isEmpty();
    }

    @Test
    @Paragraph("reserve/1")
    void leaves_it_when_the_appointment_came_in_a_sheet_too() {
        var bench = new ImportBench(body.database(), List.of());
        var outcome = bench.loadLines(
                STAFF,
                WorkedReserve.MEMBER + ";Қызметші;1;;1982-09-27;" + WorkedReserve.MINISTRY
                        + ";CORPS_B;C-4;no;;;01.02.2012;25.06.2017;1;no;Маман",
                WorkedReserve.MEMBER + ";Қызметші;1;;1982-09-27;" + WorkedReserve.MINISTRY
                        + ";CORPS_B;C-1;yes;;;26.06.2017;;78-ж/қ;no;Департамент басшысы");
        assertThat(outcome.refusals()).isEmpty();
        bench.events().forEach(event -> body.does(() -> body.changed(event)));

        assertThat(member(1).ended()).isEqualTo(End.APPOINTED);
        assertThat(body.run(() -> body.figures().filled(null, 2017)))
                .extracting(FilledPosition::iin, FilledPosition::isFromReserve)
                .containsExactly(tuple(WorkedReserve.MEMBER, true));
    }

    @Test
    void is_looked_for_twice_however_many_people_a_sheet_brought() {
        var people = LongStream.rangeClosed(2, 1000).boxed().collect(Collectors.toSet());

        long asked = body.run(() -> {
            var sessions = body.doors().database().getEntityManagerFactory().unwrap(SessionFactory.class);
            sessions.getStatistics().setStatisticsEnabled(true);
            body.changed(PersonFactsChanged.byImport(people, 1, "it"));
            return sessions.getStatistics().getPrepareStatementCount();
        });

        assertThat(asked).isEqualTo(2);
    }

    @Test
    @Paragraph("reserve/1")
    void an_appointment_that_passed_the_reserve_by_is_shown() throws SQLException {
        appoint(WorkedReserve.OUTSIDER, false);

        assertThat(member(1).stands()).isTrue();
        assertThat(body.run(() -> body.figures().filled(WorkedReserve.MINISTRY, 2017)))
                .extracting(
                        FilledPosition::iin,
                        FilledPosition::isFromReserve,
                        FilledPosition::others,
                        FilledPosition::vacant)
                .containsExactly(tuple(WorkedReserve.OUTSIDER, false, 1, 16));
    }

    @Test
    @Paragraph("reserve/1")
    void counts_in_the_share_of_positions_filled_from_the_reserve() throws SQLException {
        appoint(WorkedReserve.OUTSIDER, false);
        body.sql("UPDATE registry.appointment SET to_day = '2017-06-28' WHERE person_id = 4 AND position_id = 1");
        body.sql("UPDATE registry.appointment SET to_day = '2017-06-25' WHERE person_id = 1");
        body.does(() -> body.doors()
                .service()
                .appoint(
                        WorkedReserve.MEMBER,
                        WorkedReserve.MINISTRY,
                        1L,
                        new Appointment.Facts(LocalDate.of(2017, 6, 29), null, null, false, "79-ж/қ")));

        assertThat(body.run(() -> body.figures().conversions(null, null)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.year()).isEqualTo(2017);
                    assertThat(line.all()).isEqualTo(2);
                    assertThat(line.fromReserve()).isEqualTo(1);
                    assertThat(line.percent()).isEqualTo(50);
                    assertThat(line.vacant()).isEqualTo(8);
                });
        assertThat(body.run(() -> body.figures().conversions(null, 2016))).isEmpty();
    }

    @Test
    @Paragraph({"reserve/1", "reserve/9"})
    void members_are_shown_with_age_tenure_and_whether_anybody_works_with_them() throws SQLException {
        body.sql("INSERT INTO reserve.activity (membership_id, person_id, kind, topic, from_day, recorded_by)"
                + " VALUES (1, 1, 'HEARING', 'есеп', '2017-02-01', 'it')");

        var members = body.run(() -> body.figures().members(null, null));
        assertThat(members)
                .extracting(ReserveMember::membership, ReserveMember::age, ReserveMember::tenure)
                .containsExactly(tuple(1L, 34, 5), tuple(2L, 32, 2));
        assertThat(members).extracting(one -> body.figures().isIdle(one)).containsExactly(false, true);
        assertThat(body.run(() -> body.figures().members(null, 2015))).isEmpty();
        body.asOfficerOf("950140660637");
        assertThat(body.run(() -> body.figures().members(null, null))).isEmpty();
    }
}
