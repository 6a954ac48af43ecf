package kz.daiar.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.duties.NeedItem;
import kz.daiar.duties.NeedRaised;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.kernel.Paragraph;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.reserve.DevelopmentItem.Facts;
import kz.daiar.reserve.DevelopmentItem.Way;
import kz.daiar.reserve.PlannedItem.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The development plan of a member of the reserve")
class DevelopmentIT {

    private static final Facts OWN = new Facts(
            "team", "NEW_SKILLS", Way.OWN_STUDY, "Келіссөз жүргізу", null, List.of(), LocalDate.of(2017, 9, 1));

    private WorkedReserve body;

    @BeforeEach
    void open() throws SQLException {
        body = new WorkedReserve();
    }

    private void admitted(long member) {
        body.does(() -> body.members().onAdmitted(new AdmittedToReserve(member, member, WorkedReserve.POSITION)));
    }

    private DevelopmentPlan plan(long member) {
        return body.run(() -> {
            var plan = body.development().of(member);
            plan.items().forEach(one -> one.item().facts());
            return plan;
        });
    }

    @Test
    @Paragraph({"reserve/8", "reserve/12"})
    void begins_with_what_he_lacks_and_each_lack_is_a_need_that_is_no_duty() {
        admitted(WorkedReserve.READY);

        assertThat(plan(WorkedReserve.READY).items())
                .extracting(one -> one.item().facts().quality(), PlannedItem::state)
                .containsExactly(tuple("team", State.PLANNED)); // finance is shown already
        assertThat(body.raised())
                .extracting(NeedRaised::person, NeedRaised::employer, NeedRaised::kind, NeedRaised::fields)
                .containsExactly(tuple(1L, WorkedReserve.MINISTRY, "UPGRADING", List.of()));
        var need = plan(WorkedReserve.READY).items().get(0).need();
        assertThat(need.state()).isEqualTo(NeedItem.State.OPEN);
        assertThat(need.facts().cites()).containsExactly("reserve/10", "reserve/12");
        assertThat(need.facts().why().kk()).contains("Департамент басшысы", "Ұжымды басқару");
    }

    @Test
    @Paragraph("reserve/8")
    void names_the_field_and_the_day_he_is_to_be_prepared_by() {
        admitted(WorkedReserve.PROSPECTIVE);

        assertThat(plan(WorkedReserve.PROSPECTIVE).items())
                .extracting(
                        one -> one.item().facts().quality(),
                        one -> one.item().facts().fields(),
                        one -> one.need().facts().wantedBy())
                .containsExactly(
                        tuple("finance", List.of("finance"), LocalDate.of(2017, 12, 29)),
                        tuple("team", List.of(), LocalDate.of(2017, 12, 29)));
    }

    @Test
    @Paragraph({"reserve/10", "reserve/12"})
    void a_completed_training_closes_its_item_and_opens_it_again_when_taken_back() throws SQLException {
        admitted(WorkedReserve.PROSPECTIVE);
        body.sql(
                "INSERT INTO training.record (id, person_id, kind, venue, form, hours, from_day, to_day, fields, recorded_by)"
                        + " VALUES (1, 2, 'UPGRADING', 'ACADEMY', 'FULL_TIME', 40, '2017-07-03', '2017-07-07', '{finance}', 'it')");
        body.on("2017-07-10");

        assertThat(plan(WorkedReserve.PROSPECTIVE).items())
                .extracting(PlannedItem::state, PlannedItem::doneOn)
                .containsExactly(
                        tuple(State.DONE, LocalDate.of(2017, 7, 7)), tuple(State.DONE, LocalDate.of(2017, 7, 7)));
        body.sql("UPDATE training.record SET document = false");
        assertThat(plan(WorkedReserve.PROSPECTIVE).items())
                .extracting(PlannedItem::state)
                .containsOnly(State.PLANNED);
    }

    @Test
    @Paragraph("reserve/10")
    void shows_education_service_tenure_and_purpose_and_the_aim_of_each_item() {
        body.does(() -> body.development()
                .describe(1, new StudyPlan.Facts("Жоғары: экономист", "Басшы лауазымына даярлау"), null));
        body.does(() -> body.development().add(1, OWN));

        body.does(() -> {
            var plan = body.development().of(1);
            assertThat(plan.heads().facts().baseEducation()).isEqualTo("Жоғары: экономист");
            assertThat(plan.heads().facts().purpose()).contains("даярлау");
            assertThat(plan.post().facts().from()).isEqualTo("2012-02-01");
            assertThat(plan.items().get(0).item().facts().aim()).isEqualTo("NEW_SKILLS");
        });
        assertThatThrownBy(() -> body.run(() ->
                        body.development().describe(1, new StudyPlan.Facts("Орта", "Басшы лауазымына даярлау"), null)))
                .isInstanceOf(Malformed.class); // a correction says why
        assertThatThrownBy(() -> body.run(() -> body.development()
                        .add(1, new Facts(null, "CAREER", Way.OWN_STUDY, "x", null, List.of(), null))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("PROFESSIONAL_QUALITY");
    }

    @Test
    @Paragraph("reserve/9")
    void other_work_is_done_step_by_step_and_by_its_evidence() {
        var item = body.run(() -> body.development().add(1, OWN));

        body.does(() -> body.development().advance(item.id(), 0, 40));
        assertThat(plan(1).items().get(0).state()).isEqualTo(State.UNDERWAY);
        assertThatThrownBy(() -> body.run(() -> body.development().advance(item.id(), 0, 50)))
                .isInstanceOf(StaleVersion.class);
        body.does(() -> body.development().done(item.id(), 1, body.today(), "алқаның хаттамасы № 4"));

        assertThat(plan(1).items().get(0).state()).isEqualTo(State.DONE);
        assertThat(plan(1).done()).isEqualTo(1);
        assertThatThrownBy(() -> body.run(() -> body.development().drop(item.id(), 2, "қажет емес")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    @Paragraph("reserve/12")
    void another_kind_of_training_is_another_need_and_what_is_dropped_or_left_is_asked_for_no_more() {
        admitted(WorkedReserve.READY);
        var item = plan(1).items().get(0).item();
        var other = new Facts("team", "NEW_SKILLS", Way.TRAINING, "Көшбасшылық", "RETRAINING", List.of(), null);
        body.does(() -> body.development().change(item.id(), item.version(), other, "ұзақ оқу керек"));

        assertThat(body.raised()).extracting(NeedRaised::kind).containsExactly("UPGRADING", "RETRAINING");
        assertThat(plan(1).items().get(0).need().state()).isEqualTo(NeedItem.State.OPEN);
        assertThatThrownBy(() -> body.run(() -> body.development().done(item.id(), 1, body.today(), "x")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Көшбасшылық"); // its group says so
        body.does(() -> body.members().onLeft(new LeftReserve(1, 1, WorkedReserve.POSITION, Membership.End.EXCLUDED)));
        assertThat(plan(1).items().get(0).need().state()).isEqualTo(NeedItem.State.WITHDRAWN);
    }

    private static Facts planned(String quality, Way way, String kind) {
        return new Facts(quality, "NEW_SKILLS", way, "Келіссөз", kind, List.of(), null);
    }

    @Test
    @Paragraph("reserve/10")
    void an_item_is_of_a_quality_that_is_asked_and_a_training_has_a_kind() {
        for (var wrong : List.of(
                planned("charm", Way.OWN_STUDY, null),
                planned("team", Way.TRAINING, null),
                planned("team", Way.TRAINING, "DANCING"))) {
            assertThatThrownBy(() -> body.run(() -> body.development().add(1, wrong)))
                    .isInstanceOf(RuleBroken.class);
        }
    }

    @Test
    @Paragraph("reserve/9")
    void what_is_done_has_come_and_its_evidence_is_written_down_and_nothing_is_planned_for_who_left()
            throws SQLException {
        var item = body.run(() -> body.development().add(1, OWN));
        assertThatThrownBy(() -> body.run(() -> body.development().advance(item.id(), 0, 100)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> body.run(() -> body.development().advance(item.id(), 0, -1)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> body.run(() -> body.development().done(item.id(), 0, body.today(), " ")))
                .isInstanceOf(RuleBroken.class);
        var tomorrow = body.today().plusDays(1);
        assertThatThrownBy(() -> body.run(() -> body.development().done(item.id(), 0, tomorrow, "хаттама")))
                .isInstanceOf(RuleBroken.class);
        body.sql("UPDATE reserve.membership SET until_day = '2017-06-01', ended = 'EXCLUDED' WHERE id = 1");
        assertThatThrownBy(() -> body.run(() -> body.development().add(1, OWN))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() ->
                        body.run(() -> body.development().describe(1, new StudyPlan.Facts("Жоғары", "даярлау"), null)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void is_seen_by_the_body_alone() {
        body.asOfficerOf("950140660637");

        assertThatThrownBy(() -> plan(1)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> body.run(() -> body.development().add(1, OWN))).isInstanceOf(NotHere.class);
    }

    @Test
    @Paragraph({"reserve/6", "reserve/8"})
    void what_he_has_shown_since_proposes_a_level_that_a_person_confirms() throws SQLException {
        admitted(WorkedReserve.PROSPECTIVE);
        body.sql(
                "INSERT INTO training.record (id, person_id, kind, venue, form, hours, from_day, to_day, fields, recorded_by)"
                        + " VALUES (1, 2, 'UPGRADING', 'ACADEMY', 'FULL_TIME', 40, '2017-05-03', '2017-05-07', '{finance}', 'it')");

        assertThat(body.run(() -> body.proposals().of(2)))
                .extracting(one -> one.gap().quality().code(), LevelProposal::proposed, LevelProposal::isAnother)
                .containsExactly(tuple("finance", 3, true), tuple("team", 0, false));
        body.sql("INSERT INTO registry.appraisal (person_id, year, day, unsatisfactory, areas, recorded_by)"
                + " VALUES (2, 2016, '2017-01-20', true, '{finance}', 'it')");
        assertThat(body.run(() -> body.proposals().of(2)).get(0).proposed()).isEqualTo(2);
        body.does(() -> body.readiness().confirm(2, "finance", 3, "TRAINING", "training:1"));
        assertThat(body.run(() -> body.proposals().of(2)).get(0).pieces()).isEmpty();
    }
}
