package kz.daiar.upgrading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.List;
import kz.daiar.duties.Need;
import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.Paragraph;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Person;
import kz.daiar.training.Programme;
import kz.daiar.upgrading.ForeignLecturers.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Upgrading beyond the yearly plan")
class UpgradingIT {

    private SmallBody body;

    @BeforeEach
    void open() throws SQLException {
        body = new SmallBody();
    }

    @Test
    @Paragraph({"decree-1457/20", "decree-1457/24"})
    void whoever_was_twice_found_unsatisfactory_has_a_term_and_programmes_of_the_direction_found_so() {
        var cases = body.run(() -> body.upgrading().cases(SmallBody.MINISTRY, 0, 50));

        assertThat(cases).singleElement().satisfies(one -> {
            assertThat(one.carried().duty().person()).isEqualTo(SmallBody.UNSATISFACTORY);
            assertThat(one.carried().duty().direction()).containsExactly("procurement");
            assertThat(one.carried().duty().due()).isEqualTo("2017-08-15");
            assertThat(one.left()).isEqualTo(46);
            assertThat(one.programmes()).extracting(Programme::id).containsExactly(11L);
        });
        assertThat(body.run(() -> body.upgrading().casesFigures(null)).notSent())
                .isEqualTo(1);
    }

    @Test
    @Paragraph({"decree-1457/19", "decree-1457/20"})
    void career_plans_of_corps_a_are_shown_with_their_fields_those_the_decree_does_not_name_and_who_has_none() {
        assertThat(body.run(() -> body.upgrading().careerPlans(null)))
                .extracting(
                        CareerPlan::iin,
                        one -> one.duty() == null ? null : one.duty().duty().direction(),
                        CareerPlan::outside)
                .containsExactly(
                        tuple("800101300003", List.of("management"), List.of()),
                        tuple("800101300006", List.of("finance"), List.of("finance")),
                        tuple("800101300007", null, List.of()));
    }

    @Test
    @Paragraph("reserve/12")
    void a_need_of_another_room_is_answered_with_a_programme_for_such_people_in_such_a_field() {
        assertThat(answer("UPGRADING", List.of("finance"), 1)).isEqualTo(13);
        assertThat(answer("UPGRADING", List.of("audit"), 2)).isEqualTo(12);
        assertThat(answer("UPGRADING", List.of("climate"), 3)).isNull();
        assertThat(answer("RETRAINING", List.of(), 4)).isNull();
    }

    private Long answer(String kind, List<String> fields, long source) {
        var facts = new Need.Facts(kind, fields, null, LocalText.same("резерв"), null, List.of("reserve/12"));
        body.run(() -> body.needs()
                .raise(
                        body.found(Person.class, SmallBody.PERIODIC),
                        body.found(Employer.class, 1),
                        facts,
                        new Need.Source("reserve", source)));
        var need = body.run(() -> body.needs().bySource("reserve", List.of(source)))
                .get(source);
        return need.answer() == null ? null : need.answer().programme();
    }

    private void completed(long programme, long person, String ended) throws SQLException {
        body.sql("INSERT INTO training.study_group (id, programme_id, code, from_day, to_day, places, language, state,"
                + " recorded_by) VALUES (" + programme + ", " + programme + ", 'Г-" + programme
                + "', '2017-03-01', '2017-03-10', 9, 'kk', 'COMPLETED', 'it')");
        body.sql(
                "INSERT INTO training.enrolment (group_id, person_id, employer_id, state, counts, why, admitted, ended,"
                        + " recorded_by) VALUES (" + programme + ", " + person
                        + ", 1, 'COMPLETED', false, 'өз қалауы', '2017-03-01', '" + ended + "', 'it')");
    }

    @Test
    @Paragraph("decree-1457/21")
    void corps_a_may_be_upgraded_by_programmes_of_the_academy_with_foreign_lecturers() throws SQLException {
        completed(10, SmallBody.CAREER, "2017-03-10");

        assertThat(body.run(() -> body.foreignLecturers().programmes("CORPS_A")))
                .extracting(Programme::id)
                .containsExactly(10L);
        assertThat(body.run(() -> body.foreignLecturers().report(2017)))
                .contains(
                        new Line("CORPS_A", "decree-1457/21", 1, 1, 1),
                        new Line("POLITICAL", "decree-1457/21", 0, 0, 0));
        assertThat(body.run(() -> body.foreignLecturers().report(2016)))
                .contains(new Line("CORPS_A", "decree-1457/21", 1, 0, 0));
    }

    @Test
    @Paragraph("decree-1457/26")
    void corps_b_may_too_but_neither_a_draft_nor_a_programme_of_another_organisation_is_one() throws SQLException {
        completed(13, SmallBody.PERIODIC, "2017-03-10");
        completed(11, SmallBody.OF_THE_COMMITTEE, "2017-03-10");

        assertThat(body.run(() -> body.foreignLecturers().programmes("CORPS_B")))
                .extracting(Programme::id)
                .containsExactly(13L);
        assertThat(body.run(() -> body.foreignLecturers().report(2017)))
                .contains(new Line("CORPS_B", "decree-1457/26", 1, 1, 1));
    }
}
