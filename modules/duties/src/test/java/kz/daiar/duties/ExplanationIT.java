package kz.daiar.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kz.daiar.duties.UsedFact.ImportedRow;
import kz.daiar.kernel.Language;
import kz.daiar.norms.FactRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An explanation")
class ExplanationIT {

    private static final LocalDate TODAY = LocalDate.of(2014, 7, 16);
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final FactRef POST = new FactRef(FactRef.Kind.APPOINTMENT, "2014-01-15");

    private SmallRegister register;

    @BeforeEach
    void open() throws SQLException {
        register = new SmallRegister();
        register.run("INSERT INTO registry.import (id, started_by, sees_all, employers, straight_on)"
                + " VALUES (3, 'it', true, '{}', true)");
        register.run("INSERT INTO registry.import_file VALUES (3, 1, 'personnel.xlsx')");
        register.run("INSERT INTO registry.import_sheet VALUES (3, 2, 1, 'Қызметшілер', 'staff', '{}')");
        register.run("UPDATE registry.appointment SET source = 'import:3/2/17'");
        register.run("INSERT INTO training.record (person_id, kind, venue, form, hours, from_day, to_day, document_no,"
                + " source, recorded_by) VALUES (1, 'RETRAINING', 'REGIONAL_CENTRE', 'DISTANCE', 120, '2014-03-03',"
                + " '2014-03-21', 'ҚД-1', 'import:3', 'it')");
        register.connection().commit();
    }

    @AfterEach
    void close() throws SQLException {
        register.close();
    }

    @Test
    void names_the_order_and_the_imported_row_of_a_fact() throws SQLException {
        var origin = new Provenance(register.connection(), Moment.on(TODAY), ALMATY)
                .of(1)
                .get(POST);

        assertThat(origin.number()).isEqualTo("7-ж/қ");
        assertThat(origin.imported()).isEqualTo(new ImportedRow(3, "personnel.xlsx", "Қызметшілер", 17));
        assertThat(told(Language.KK))
                .contains("№ 7-ж/қ; № 3 жүктеу: personnel.xlsx файлы, «Қызметшілер» парағы, 17-жол");
        assertThat(told(Language.RU)).contains("№ ҚД-1; загрузка № 3; записано 01.07.2014, it");
    }

    @Test
    void names_the_source_that_was_known_at_its_moment() throws SQLException {
        register.clockStandsOn("2014-07-10");
        register.run("UPDATE registry.appointment SET order_no = '8-ж/қ', reason = 'қате нөмір', recorded_by = 'hr'");
        register.connection().commit();

        assertThat(number(new Moment(TODAY, LocalDate.of(2014, 7, 9)))).isEqualTo("7-ж/қ");
        assertThat(number(Moment.on(TODAY))).isEqualTo("8-ж/қ");
        assertThat(told(Language.RU)).contains("записано 10.07.2014, hr; причина исправления: қате нөмір");
    }

    @Test
    void a_duty_is_found_again_by_its_name() throws SQLException {
        var duties = new Judgement(register.connection(), Moment.on(TODAY), register.norms())
                .judge(List.of(1L))
                .get(0)
                .evaluation()
                .duties();
        for (int seq = 0; seq < duties.size(); seq++) {
            var key = DutyKey.of(duties.get(seq), seq);
            assertThat(DutyKey.parse(key.toString())).isEqualTo(key);
            assertThat(key.in(duties)).isEqualTo(seq);
            assertThat(new DutyKey(key.act(), key.grounds(), key.arose(), null).in(duties))
                    .isEqualTo(seq);
        }
        assertThat(DutyKey.parse("decree-1457.PERIODIC_B.2000-01-01").in(duties))
                .isNegative();
    }

    private String number(Moment moment) throws SQLException {
        return new Provenance(register.connection(), moment, ALMATY)
                .of(1)
                .get(POST)
                .number();
    }

    private String told(Language language) throws SQLException {
        var moment = Moment.on(TODAY);
        var facts = new Judgement(register.connection(), moment, register.norms())
                .judge(List.of(1L))
                .get(0)
                .facts()
                .facts();
        var origins = new Provenance(register.connection(), moment, ALMATY).of(1);
        var words = new FactWords(register.norms().vocabulary(), language);
        var post = facts.appointments().get(0);
        var training = facts.trainings().get(0);
        return words.told(post, origins.get(post.ref())).whence() + "\n"
                + words.told(training, origins.get(training.ref())).whence();
    }
}
