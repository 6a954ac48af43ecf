package kz.daiar.upgrading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Malformed;
import kz.daiar.kernel.Paragraph;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.upgrading.PlanChanges.Wish;
import kz.daiar.upgrading.PlanFigure.By;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A body's plan of upgrading for the next year")
class PlansIT {

    private static final int YEAR = 2018;

    private SmallBody body;
    private Plan plan;

    @BeforeEach
    void the_ministry_plans() throws SQLException {
        body = new SmallBody();
        plan = drafted();
    }

    private Plan drafted() {
        return body.run(() -> body.plans().draft(SmallBody.MINISTRY, YEAR));
    }

    private List<PlanLine> lines() {
        return body.run(() -> body.plans().lines(plan.id())).stream()
                .map(PlannedLine::line)
                .toList();
    }

    private PlanLine line(long person) {
        return lines().stream()
                .filter(one -> one.person().id() == person)
                .findFirst()
                .orElseThrow();
    }

    private PlanLine change(long person, Wish wish) {
        var line = line(person);
        return body.run(() -> body.changes().change(line.id(), line.version(), wish, "басқаша жоспарланды"));
    }

    private void refused(long person, Wish wish, String paragraph) {
        assertThatThrownBy(() -> change(person, wish))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.basis()).contains(paragraph));
    }

    private Plan approve() {
        body.asHeadOf(SmallBody.MINISTRY);
        try {
            return body.run(() -> body.plans().approve(plan.id(), plan.version()));
        } finally {
            body.asSystem();
        }
    }

    private void everyLineSaysItsHours() {
        change(SmallBody.OTHER_FIELD, new Wish(4, "ACADEMY", 40, null));
    }

    @Test
    @Paragraph({"decree-1457/20", "decree-1457/24"})
    void names_its_own_people_whose_periodic_or_career_plan_duty_falls_due_or_is_overdue_by_quarter() {
        assertThat(lines())
                .extracting(one -> one.person().id(), PlanLine::ground, PlanLine::due, one -> one.planned()
                        .quarter())
                .containsExactly(
                        tuple(SmallBody.PERIODIC, "PERIODIC_B", LocalDate.of(2017, 2, 10), 1),
                        tuple(SmallBody.CERTIFIED, "PERIODIC_B", LocalDate.of(2018, 5, 4), 2),
                        tuple(SmallBody.CAREER, "CAREER_PLAN_A", LocalDate.of(2018, 9, 1), 3),
                        tuple(SmallBody.OTHER_FIELD, "CAREER_PLAN_A", LocalDate.of(2018, 10, 1), 4));
    }

    @Test
    @Paragraph({"decree-1457/18", "decree-1457/22", "decree-1457/23", "decree-1457/25"})
    void sends_each_where_his_duty_allows_to_a_programme_that_answers_it() {
        assertThat(lines())
                .extracting(
                        one -> one.planned().venue(),
                        one -> one.planned().hours(),
                        PlanLine::profile,
                        one -> one.planned().programme() == null
                                ? null
                                : one.planned().programme().id())
                .containsExactly(
                        tuple("ACADEMY", 72, null, 13L),
                        tuple("DEPARTMENTAL", 80, "audit", 12L),
                        tuple("ACADEMY", 40, null, 10L),
                        tuple("ACADEMY", null, null, null));
    }

    @Test
    @Paragraph("decree-1457/18")
    void corps_a_is_upgraded_at_the_academy_alone() {
        refused(SmallBody.CAREER, new Wish(3, "REGIONAL_CENTRE", 40, null), "decree-1457/18");
    }

    @Test
    @Paragraph("decree-1457/23")
    void whose_position_asks_for_certification_goes_to_a_specialised_organisation() {
        refused(SmallBody.CERTIFIED, new Wish(2, "REGIONAL_CENTRE", 40, null), "decree-1457/23");
        assertThat(change(SmallBody.CERTIFIED, new Wish(2, "OTHER_EDUCATION", 40, null))
                        .planned()
                        .venue())
                .isEqualTo("OTHER_EDUCATION");
    }

    @Test
    @Paragraph("decree-1457/22")
    void corps_b_may_go_to_a_centre_too() {
        assertThat(change(SmallBody.PERIODIC, new Wish(2, "REGIONAL_CENTRE", 40, null))
                        .planned()
                        .venue())
                .isEqualTo("REGIONAL_CENTRE");
    }

    @Test
    @Paragraph("decree-1457/25")
    void corps_b_is_planned_neither_fewer_nor_more_hours_than_the_decree_admits() {
        refused(SmallBody.PERIODIC, new Wish(1, "ACADEMY", 23, null), "decree-1457/25");
        refused(SmallBody.PERIODIC, new Wish(1, "ACADEMY", 81, null), "decree-1457/25");
        assertThat(change(SmallBody.PERIODIC, new Wish(1, "ACADEMY", 24, null))
                        .planned()
                        .hours())
                .isEqualTo(24);
    }

    @Test
    void a_programme_that_does_not_answer_is_refused_and_a_fifth_quarter_too() {
        assertThatThrownBy(() -> change(SmallBody.PERIODIC, new Wish(1, null, null, 12L)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("does not answer");
        assertThatThrownBy(() -> change(SmallBody.PERIODIC, new Wish(5, "ACADEMY", 40, null)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void figures_count_people_and_hours_without_those_left_out() {
        var line = line(SmallBody.CERTIFIED);
        body.run(() -> body.changes().leaveOut(line.id(), line.version(), "зейнетке шығады"));

        assertThat(body.run(() -> body.plans().figures(plan.id())))
                .extracting(PlanFigure::by, PlanFigure::key, PlanFigure::people, PlanFigure::hours)
                .containsExactlyInAnyOrder(
                        tuple(By.QUARTER, "1", 1L, 72L),
                        tuple(By.QUARTER, "3", 1L, 40L),
                        tuple(By.QUARTER, "4", 1L, 0L),
                        tuple(By.VENUE, "ACADEMY", 3L, 112L),
                        tuple(By.FIELD, "finance", 2L, 72L),
                        tuple(By.FIELD, "management", 1L, 40L));
        assertThatThrownBy(() -> body.run(() -> body.changes().leaveOut(line.id(), line.version() + 1, " ")))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void is_approved_once_every_line_says_its_hours_and_stays_so() throws SQLException {
        assertThatThrownBy(this::approve).isInstanceOf(RuleBroken.class).hasMessageContaining("1");
        everyLineSaysItsHours();

        var approved = approve();

        assertThat(approved.state()).isEqualTo(Plan.State.APPROVED);
        assertThat(approved.approvedOn()).isEqualTo("2017-06-30");
        assertThat(approved.sha256()).hasSize(64);
        assertThatThrownBy(() -> change(SmallBody.PERIODIC, new Wish(2, "ACADEMY", 40, null)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> body.sql("UPDATE upgrading.plan_line SET hours = 30"))
                .hasMessageContaining("approved");
        assertThatThrownBy(() -> body.sql("DELETE FROM upgrading.plan_line")).hasMessageContaining("approved");
    }

    @Test
    void only_the_head_of_the_body_itself_approves() {
        var committees = body.run(() -> body.plans().draft(SmallBody.COMMITTEE, YEAR));
        body.asHeadOf(SmallBody.MINISTRY);

        assertThatThrownBy(() -> body.run(() -> body.plans().approve(committees.id(), committees.version())))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("head of this body");
    }

    @Test
    void a_later_edition_replaces_it_once_approved_and_never_two_are_drafted() {
        assertThatThrownBy(this::drafted).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> body.run(() -> body.plans().draft(SmallBody.MINISTRY, 2016)))
                .isInstanceOf(RuleBroken.class);
        everyLineSaysItsHours();
        var first = approve();
        plan = drafted();
        assertThat(plan.edition()).isEqualTo(2);
        everyLineSaysItsHours();
        approve();

        assertThat(body.run(() -> body.plans().find(first.id())).state()).isEqualTo(Plan.State.REPLACED);
    }

    @Test
    void stands_beside_what_was_carried_through() throws SQLException {
        everyLineSaysItsHours();
        approve();
        body.sql(
                "INSERT INTO training.record (person_id, kind, venue, form, hours, from_day, to_day, fields, recorded_by)"
                        + " VALUES (1, 'UPGRADING', 'ACADEMY', 'FULL_TIME', 40, '2018-02-05', '2018-02-09', '{finance}', 'it')");
        body.sql("UPDATE registry.appointment SET to_day = '2018-03-01' WHERE person_id = 2");
        body.on("2018-04-02");

        var quarters = body.run(() -> body.plans().carried(plan.id()));

        assertThat(quarters)
                .containsExactly(
                        new QuarterCarried(1, 1, 72, 1, 40, 0, 0, 0),
                        new QuarterCarried(2, 1, 80, 0, 0, 0, 0, 1),
                        new QuarterCarried(3, 1, 40, 0, 0, 0, 1, 0),
                        new QuarterCarried(4, 1, 40, 0, 0, 0, 1, 0));
    }
}
