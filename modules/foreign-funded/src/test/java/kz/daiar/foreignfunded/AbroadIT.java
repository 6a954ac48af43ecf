package kz.daiar.foreignfunded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kz.daiar.foreignfunded.Nomination.State;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Malformed;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Paragraph;
import kz.daiar.kernel.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Training abroad with the help of others")
class AbroadIT {

    private SmallHelp help;

    @BeforeEach
    void a_ministry() throws SQLException {
        help = new SmallHelp();
    }

    private static void forbiddenBy27(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.basis())
                .contains("decree-1457/27"));
    }

    @Test
    @Paragraph("decree-1457/27")
    void the_lawfulness_of_another_source_is_shown_and_of_those_the_act_names_is_not_asked() {
        forbiddenBy27(
                () -> help.run(() -> help.offers().addSponsor(new Sponsor.Facts("OTHER", "Қор", "Фонд", "DE", " "))));
        assertThat(help.run(() -> help.offers()
                                .addSponsor(new Sponsor.Facts("OTHER", "Қор", "Фонд", "de", "тыйым салынбаған")))
                        .facts()
                        .country())
                .isEqualTo("DE");
        assertThat(help.sponsor().id()).isNotNull();
    }

    @Test
    @Paragraph("decree-1457/27")
    void money_alone_or_technical_help_alone_is_enough_and_neither_is_not() {
        assertThat(help.offered(SmallHelp.facts(1, 40, BigDecimal.TEN, null)).state())
                .isEqualTo(Offer.State.OPEN);
        assertThat(help.offered(SmallHelp.facts(1, 40, null, "тұрғын үй, көлік"))
                        .state())
                .isEqualTo(Offer.State.OPEN);
        forbiddenBy27(() -> help.offered(SmallHelp.facts(1, 40, null, " ")));
    }

    @Test
    @Paragraph("decree-1457/27")
    void whose_functional_duties_do_not_match_the_topic_is_refused_and_the_refusal_is_kept() {
        var offer = help.offered(2);

        var lawyer = help.nominated(offer, SmallHelp.LAWYER);
        help.nominated(offer, SmallHelp.FINANCIER);

        assertThat(help.run(() -> help.nominations().refusal(lawyer))).hasValueSatisfying(broken -> {
            assertThat(broken.basis()).contains("decree-1457/27");
            assertThat(broken).hasMessageContaining("Law").hasMessageContaining("Finance");
        });
        assertThat(help.run(() -> help.nominations().of(offer.id())))
                .extracting(one -> one.person().iin(), Nomination::state, Nomination::basis)
                .containsExactly(
                        tuple(SmallHelp.LAWYER, State.FORBIDDEN, "decree-1457/27"),
                        tuple(SmallHelp.FINANCIER, State.NOMINATED, null));
        help.asHeadOf(SmallHelp.MINISTRY);
        assertThatThrownBy(() -> help.run(() -> help.nominations().select(lawyer.id(), lawyer.version())))
                .isInstanceOf(Conflict.class);
    }

    @Test
    @Paragraph("decree-1457/27")
    void areas_that_are_not_recorded_refuse_nobody_and_are_said_to_be_missing() {
        var nomination = help.nominated(help.offered(1), SmallHelp.WITHOUT_AREAS);

        assertThat(nomination.state()).isEqualTo(State.NOMINATED);
        assertThat(nomination.areasRecorded()).isFalse();
    }

    @Test
    @Paragraph("decree-1457/27")
    void only_civil_servants_in_service_of_the_body_are_nominated_once_and_in_time() throws SQLException {
        var offer = help.offered(1);
        forbiddenBy27(() -> help.nominated(offer, SmallHelp.TEACHER));
        help.nominated(offer, SmallHelp.FINANCIER);
        assertThatThrownBy(() -> help.nominated(offer, SmallHelp.FINANCIER)).isInstanceOf(Conflict.class);
        help.sql("UPDATE registry.appointment SET to_day = '2017-06-01' WHERE person_id = 6");
        assertThatThrownBy(() -> help.nominated(offer, SmallHelp.SECOND_FINANCIER))
                .hasMessageContaining("does not serve");
        help.on("2017-08-02");
        assertThatThrownBy(() -> help.nominated(offer, SmallHelp.WITHOUT_AREAS)).hasMessageContaining("01.08.2017");
    }

    @Test
    void once_bodies_are_asked_only_they_answer_each_by_its_day() {
        var offer = help.offered(3);
        help.asAuthorisedBody();
        help.run(() -> help.offers().call(offer.id(), SmallHelp.COMMITTEE, LocalDate.of(2017, 7, 10)));
        assertThatThrownBy(() ->
                        help.run(() -> help.offers().call(offer.id(), SmallHelp.COMMITTEE, LocalDate.of(2017, 7, 11))))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() ->
                        help.run(() -> help.offers().call(offer.id(), SmallHelp.MINISTRY, LocalDate.of(2017, 8, 2))))
                .isInstanceOf(RuleBroken.class);

        assertThatThrownBy(() -> help.nominated(offer, SmallHelp.FINANCIER)).hasMessageContaining("not asked");
        assertThat(help.nominated(offer, SmallHelp.OF_THE_COMMITTEE).state()).isEqualTo(State.NOMINATED);
    }

    @Test
    void only_the_head_of_the_body_itself_decides() {
        var nomination = help.nominated(help.offered(1), SmallHelp.OF_THE_COMMITTEE);

        assertThatThrownBy(() -> help.selected(nomination)).hasMessageContaining("Only the head");
        help.asHeadOf(SmallHelp.COMMITTEE);
        assertThatThrownBy(() -> help.run(() -> help.nominations().decline(nomination.id(), nomination.version(), " ")))
                .isInstanceOf(Malformed.class);
        assertThat(help.run(() -> help.nominations().decline(nomination.id(), nomination.version(), "жүктеме көп"))
                        .reason())
                .isEqualTo("жүктеме көп");
    }

    @Test
    void two_heads_at_once_never_exceed_the_places() throws Exception {
        var offer = help.offered(1);
        var first = help.nominated(offer, SmallHelp.FINANCIER);
        var second = help.nominated(offer, SmallHelp.SECOND_FINANCIER);
        help.asHeadOf(SmallHelp.MINISTRY);
        var other = help.beside();
        var heads = Executors.newFixedThreadPool(2);
        var done = heads.invokeAll(
                List.<Callable<String>>of(() -> selection(help, first.id()), () -> selection(other, second.id())));
        heads.shutdown();
        assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder("taken", "offer-full");
        assertThat(help.value("SELECT count(*) FROM foreign_funded.trip")).isEqualTo("1");
    }

    private static String selection(SmallHelp desk, long nomination) {
        try {
            desk.run(() -> desk.nominations().select(nomination, 0));
            return "taken";
        } catch (Conflict conflict) {
            return conflict.code();
        }
    }

    @Test
    @Paragraph("decree-1457/27")
    void the_head_signs_an_order_that_stays_and_the_report_is_due_fifteen_days_after_the_return() throws SQLException {
        var trip = help.selected(help.nominated(help.offered(1), SmallHelp.FINANCIER));
        var costs = List.of(
                TripCost.of(TripCost.What.PER_DIEM, new BigDecimal("18000"), 7, TripCost.Bearer.BODY),
                TripCost.of(TripCost.What.FARE, new BigDecimal("250000"), 1, TripCost.Bearer.SPONSOR));
        assertThatThrownBy(() -> help.run(
                        () -> help.trips().plan(trip.id(), trip.version(), plan("2017-09-05", "2017-09-09", costs))))
                .isInstanceOf(RuleBroken.class);
        var planned =
                help.run(() -> help.trips().plan(trip.id(), trip.version(), plan("2017-09-03", "2017-09-09", costs)));
        var ready = help.run(() -> help.trips().done(trip.id(), planned.version(), Set.of(Trip.Task.VISA)));

        var signed = help.run(() -> help.trips().sign(trip.id(), ready.version()));

        assertThat(signed.order().number()).isEqualTo("1-Ш-2017");
        assertThat(signed.order().signedBy()).isEqualTo("Басшы Б.Б.");
        assertThat(signed.order().reportBy()).isEqualTo("2017-09-24");
        assertThat(new String(signed.order().paper(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThatThrownBy(() -> help.run(() -> help.trips().sign(trip.id(), signed.version())))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> help.sql("UPDATE foreign_funded.trip SET returns = '2017-09-10'"))
                .hasMessageContaining("ordered");
        assertThatThrownBy(() -> help.sql("DELETE FROM foreign_funded.trip_cost"))
                .hasMessageContaining("ordered");
    }

    private static Trip.Plan plan(String leaves, String returns, List<TripCost> costs) {
        return new Trip.Plan(LocalDate.parse(leaves), LocalDate.parse(returns), costs);
    }

    @Test
    void a_head_signs_for_his_own_body_alone() {
        var nomination = help.nominated(help.offered(1), SmallHelp.OF_THE_COMMITTEE);
        help.asHeadOf(SmallHelp.COMMITTEE);
        var trip = help.run(() -> help.nominations().select(nomination.id(), nomination.version()));
        help.asHeadOf(SmallHelp.MINISTRY);

        assertThatThrownBy(() -> help.run(() -> help.trips().sign(trip.id(), trip.version())))
                .hasMessageContaining("Only the head");
    }

    @Test
    @Paragraph({"decree-1457/27", "decree-1457/25", "decree-1457/4"})
    void the_document_becomes_a_training_that_meets_the_duty_when_hours_and_direction_fit() throws SQLException {
        var trip = help.ordered(help.offered(1));
        documented(trip);

        assertThat(help.value("SELECT venue || ' ' || funding || ' ' || hours FROM training.record"))
                .isEqualTo("FOREIGN INTERNATIONAL_ORGANISATION 40");
        assertThat(dutyOfTheFinancier()).isEqualTo("FULFILLED");
    }

    @Test
    @Paragraph({"decree-1457/27", "decree-1457/25"})
    void a_training_abroad_of_too_many_hours_meets_no_duty_of_corps_b() throws SQLException {
        var trip = help.ordered(help.offered(SmallHelp.facts(1, 81, BigDecimal.TEN, null)));
        documented(trip);

        assertThat(dutyOfTheFinancier()).isNotEqualTo("FULFILLED");
    }

    private Trip documented(Trip trip) {
        var brought = new ForeignDocument.Facts(
                "HS-77", LocalDate.of(2017, 9, 8), true, ForeignDocument.Recognition.NOT_NEEDED);
        help.asOfficer();
        assertThatThrownBy(() -> help.run(() -> help.trips().document(trip.id(), trip.version(), brought)))
                .hasMessageContaining("08.09.2017");
        help.on("2017-09-11");
        return help.run(() -> help.trips().document(trip.id(), trip.version(), brought));
    }

    private String dutyOfTheFinancier() throws SQLException {
        help.judge();
        return help.value(
                "SELECT status FROM duties.duty WHERE person_id = 1 AND 'PERIODIC_B' = ANY (grounds) ORDER BY arose");
    }

    @Test
    void a_late_report_is_seen_until_it_is_given() {
        var trip = help.ordered(help.offered(1));
        help.asOfficer();
        help.on("2017-09-23");
        assertThat(late()).isEmpty();
        help.on("2017-09-24");
        assertThat(late()).containsExactly(trip.id());
        assertThatThrownBy(() -> report(trip, "2017-09-25", 5)).hasMessageContaining("ahead");
        assertThatThrownBy(() -> report(trip, "2017-09-08", 6)).hasMessageContaining("1 to 5");

        report(trip, "2017-09-08", 5);

        assertThat(late()).isEmpty();
        assertThat(help.run(() -> help.trips().find(trip.id())).report().reportedOn())
                .isEqualTo("2017-09-24");
    }

    private List<Long> late() {
        var asked = new HelpFilter(null, null, null, null, true);
        return help.run(() -> help.trips().all(asked)).stream().map(Trip::id).toList();
    }

    private Trip report(Trip trip, String returned, int evaluation) {
        var told = new TripReport.Told(LocalDate.parse(returned), "Үш әдіс енгіземіз", evaluation, null);
        return help.run(() -> help.trips().report(trip.id(), trip.version(), told));
    }

    @Test
    void what_hangs_on_a_withdrawn_offer_ends_with_its_reason_and_stays() {
        var offer = help.offered(2);
        var waiting = help.nominated(offer, SmallHelp.SECOND_FINANCIER);
        var trip = help.ordered(offer);
        help.asAuthorisedBody();

        help.run(() -> help.offers().withdraw(offer.id(), offer.version(), "бағдарлама жабылды"));

        assertThat(help.run(() -> help.nominations().of(offer.id())))
                .extracting(Nomination::state, Nomination::reason)
                .containsOnly(tuple(State.OFFER_WITHDRAWN, "бағдарлама жабылды"));
        assertThat(help.run(() -> help.trips().find(trip.id())))
                .extracting(Trip::state, Trip::reason)
                .containsExactly(Trip.State.CANCELLED, "бағдарлама жабылды");
        assertThatThrownBy(() -> help.selected(waiting)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void who_leaves_the_service_before_he_goes_does_not_go() throws SQLException {
        var trip = help.ordered(help.offered(1));
        help.changed(1);
        assertThat(stateOf(trip)).isEqualTo(Trip.State.ORDERED);

        help.sql("UPDATE registry.appointment SET to_day = '2017-08-31' WHERE person_id = 1");
        help.changed(1);

        assertThat(stateOf(trip)).isEqualTo(Trip.State.CANCELLED);
        assertThat(help.run(() -> help.nominations().find(trip.nomination().id())))
                .satisfies(one -> {
                    assertThat(one.state()).isEqualTo(State.LEFT_SERVICE);
                    assertThat(one.reason()).contains("31.08.2017").contains("Министрлік");
                });
    }

    @Test
    void who_leaves_the_service_while_he_is_abroad_breaks_off() throws SQLException {
        var trip = help.ordered(help.offered(1));
        help.sql("UPDATE registry.appointment SET to_day = '2017-09-05' WHERE person_id = 1");
        help.changed(1);

        assertThat(stateOf(trip)).isEqualTo(Trip.State.BROKEN_OFF);
        assertThat(help.run(() -> help.trips().find(trip.id())).order().number())
                .isEqualTo("1-Ш-2017");
    }

    @Test
    void who_leaves_the_service_after_the_training_still_owes_his_report() throws SQLException {
        var trip = help.ordered(help.offered(1));
        help.sql("UPDATE registry.appointment SET to_day = '2017-09-08' WHERE person_id = 1");
        help.on("2017-09-24");
        help.changed(1);

        assertThat(stateOf(trip)).isEqualTo(Trip.State.ORDERED);
        assertThat(late()).containsExactly(trip.id());
    }

    @Test
    void an_offer_taken_back_when_he_has_returned_leaves_his_trip_as_it_was() {
        var offer = help.offered(2);
        var trip = help.ordered(offer);
        help.on("2017-09-09");
        help.asAuthorisedBody();

        help.run(() -> help.offers().withdraw(offer.id(), offer.version(), "бағдарлама жабылды"));

        assertThat(stateOf(trip)).isEqualTo(Trip.State.ORDERED);
        assertThat(help.run(() -> help.nominations().find(trip.nomination().id()))
                        .state())
                .isEqualTo(State.SELECTED);
    }

    @Test
    void what_a_body_gives_up_ends_with_its_trip_and_somebody_may_be_named_anew() {
        var offer = help.offered(1);
        var trip = help.selected(help.nominated(offer, SmallHelp.FINANCIER));
        help.asOfficer();

        help.run(() -> help.nominations()
                .withdraw(trip.nomination().id(), trip.nomination().version(), "жүкті болды"));

        assertThat(stateOf(trip)).isEqualTo(Trip.State.CANCELLED);
        assertThat(help.selected(help.nominated(offer, SmallHelp.SECOND_FINANCIER))
                        .state())
                .isEqualTo(Trip.State.PREPARED);
        help.run(() -> help.nominations().of(offer.id()))
                .forEach(one -> assertThat(one.state()).isIn(State.WITHDRAWN, State.SELECTED));
    }

    @Test
    void costs_and_things_to_do_are_written_one_by_one_until_the_order_is_signed() {
        var trip = help.selected(help.nominated(help.offered(1), SmallHelp.FINANCIER));
        var fare = TripCost.of(TripCost.What.FARE, BigDecimal.TEN, 1, TripCost.Bearer.SPONSOR);
        var visa = TripCost.of(TripCost.What.VISA, BigDecimal.ONE, 1, TripCost.Bearer.BODY);
        help.run(() -> help.trips().bear(trip.id(), 0, fare));
        help.run(() -> help.trips().bear(trip.id(), 1, visa));
        help.run(() -> help.trips().spare(trip.id(), 2, 0));
        help.run(() -> help.trips().travel(trip.id(), 3, LocalDate.of(2017, 9, 2), LocalDate.of(2017, 9, 10)));
        help.run(() -> help.trips().done(trip.id(), 4, Set.of(Trip.Task.VISA, Trip.Task.TICKETS)));
        help.on("2017-07-01");
        help.run(() -> help.trips().done(trip.id(), 5, Set.of(Trip.Task.VISA, Trip.Task.PASSPORT)));

        var signed = help.run(() -> {
            var order = help.trips().sign(trip.id(), 6);
            assertThat(order.costs()).extracting(TripCost::what).containsExactly(TripCost.What.VISA);
            assertThat(order.done())
                    .containsOnly(
                            Map.entry(Trip.Task.VISA, LocalDate.of(2017, 6, 30)),
                            Map.entry(Trip.Task.PASSPORT, LocalDate.of(2017, 7, 1)));
            return order;
        });

        assertThat(signed.leaves()).isEqualTo("2017-09-02");
        assertThatThrownBy(() -> help.run(() -> help.trips().bear(trip.id(), signed.version(), fare)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> help.run(() -> help.trips().spare(trip.id(), signed.version(), 0)))
                .isInstanceOf(Conflict.class);
    }

    private Trip.State stateOf(Trip trip) {
        help.asOfficer();
        return help.run(() -> help.trips().find(trip.id())).state();
    }

    @Test
    void figures_say_where_people_went_with_whose_help_worth_how_much_and_who_how_often() {
        help.ordered(help.offered(2));
        help.ordered(help.offered(1));
        help.asOfficer();

        var figures = help.run(() -> HelpReceived.of(help.trips().all(HelpFilter.ALL)));

        assertThat(figures.years()).singleElement().satisfies(year -> {
            assertThat(year.key()).isEqualTo("2017");
            assertThat(year.people()).isEqualTo(2);
            assertThat(year.hours()).isEqualTo(80);
            assertThat(year.money()).isEqualByComparingTo("1800000");
        });
        assertThat(figures.countries()).extracting(HelpReceived.Figure::key).containsExactly("DE");
        assertThat(figures.sponsors()).hasSize(2);
        assertThat(figures.often().values()).containsExactly(2L);
        assertThat(help.run(() -> help.trips().all(new HelpFilter("FR", null, null, null, false))))
                .isEmpty();
        assertThat(help.run(() -> help.trips().all(new HelpFilter("DE", null, 2017, "қаржы", false))))
                .hasSize(2);
    }

    @Test
    void trips_and_figures_are_exported_as_a_workbook() throws IOException {
        help.ordered(help.offered(1));
        var file = Files.createTempFile("trips", ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            var trips = help.run(() -> help.trips().all(HelpFilter.ALL));
            new TripsBook(Language.KK, trips).write(out);
        }
        try (var book = new ZipFile(file.toFile())) {
            assertThat(book.stream().map(ZipEntry::getName).filter(name -> name.startsWith("xl/worksheets/sheet")))
                    .hasSize(5);
        }
        Files.delete(file);
    }

    @Test
    @Paragraph("decree-1457/27")
    void what_waits_for_a_body_is_an_offer_to_answer_a_nomination_to_decide_and_a_late_report() {
        var open = help.offered(1);
        var called = help.offered(2);
        help.asAuthorisedBody();
        help.run(() -> help.offers().call(called.id(), SmallHelp.COMMITTEE, LocalDate.of(2017, 7, 10)));
        help.asHeadOf(SmallHelp.COMMITTEE);
        assertThat(toAnswer())
                .containsExactly(
                        tuple(called.id(), LocalDate.of(2017, 7, 10)), tuple(open.id(), LocalDate.of(2017, 8, 1)));
        help.on("2017-07-11");
        assertThat(toAnswer()).containsExactly(tuple(open.id(), LocalDate.of(2017, 8, 1)));

        help.on("2017-06-30");
        help.nominated(open, SmallHelp.LAWYER);
        assertThat(toAnswer()).as("a refused nomination is no answer").hasSize(2);
        var nomination = help.nominated(open, SmallHelp.FINANCIER);
        assertThat(toAnswer()).extracting(one -> one.toList().get(0)).containsExactly(called.id());

        var ofTheCommittee = help.nominated(called, SmallHelp.OF_THE_COMMITTEE);
        help.asHeadOf(SmallHelp.COMMITTEE);
        assertThat(help.run(() -> help.work().toDecide()))
                .extracting(Nomination::id)
                .containsExactly(ofTheCommittee.id());
        help.asHeadOf(SmallHelp.MINISTRY);
        assertThat(help.run(() -> help.work().toDecide()))
                .extracting(Nomination::id)
                .containsExactly(nomination.id());
        var trip = help.selected(nomination);
        help.run(() -> help.trips().sign(trip.id(), trip.version()));
        assertThat(help.run(() -> help.work().toDecide())).isEmpty();
        help.on("2017-09-23");
        assertThat(help.run(() -> help.work().lateReports())).isZero();
        help.on("2017-09-24");
        assertThat(help.run(() -> help.work().lateReports())).isEqualTo(1);
        help.asHeadOf(SmallHelp.COMMITTEE);
        assertThat(help.run(() -> help.work().lateReports())).isZero();
    }

    private List<Tuple> toAnswer() {
        return help.run(() -> help.work().toAnswer()).stream()
                .map(one -> tuple(one.offer().id(), one.answerBy()))
                .toList();
    }

    @Test
    void an_offer_is_corrected_while_it_is_open_with_a_reason() {
        var offer = help.offered(1);
        var facts = SmallHelp.facts(3, 40, BigDecimal.TEN, null);
        var corrected = help.run(() -> help.offers().correct(offer.id(), offer.version(), facts, "орын қосылды"));
        assertThat(corrected.facts().places()).isEqualTo(3);

        var closed = help.run(() -> help.offers().close(offer.id(), corrected.version()));

        assertThatThrownBy(() -> help.run(() -> help.offers().correct(offer.id(), closed.version(), facts, "тағы")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> help.nominated(offer, SmallHelp.FINANCIER)).isInstanceOf(Conflict.class);
    }
}
