package kz.daiar.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.daiar.foundation.testing.Database;
import kz.daiar.foundation.testing.Heard;
import kz.daiar.norms.NormSet;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Norms that another server on the same database brought into force")
class AnotherServerIT {

    private final Heard<Committing> committing = new Heard<>();
    private final Heard<NormsEnacted> enacted = new Heard<>();
    private final NormSet shipped = NormSet.shipped();
    private final NormSet amended = NormSet.of(Stream.concat(
                    shipped.sources().stream().filter(one -> !one.name().contains("decree-1457")),
                    shipped.sources().stream()
                            .filter(one -> one.name().contains("decree-1457"))
                            .map(one -> new NormSet.Source(one.name(), one.text() + "\n# worded anew\n")))
            .toList());
    private SessionFactory sessions;

    @BeforeEach
    void open_the_house() {
        var configuration = new Configuration();
        configuration.getProperties().put("hibernate.connection.datasource", Database.empty());
        configuration.addAnnotatedClass(Edition.class);
        sessions = configuration.buildSessionFactory();
        here(NormsInForce::open);
    }

    @AfterEach
    void close() {
        here(norms -> norms.onCommitted(new Committing(amended.hash(), shipped)));
        sessions.close();
    }

    @Test
    void are_taken_up_at_the_next_look() {
        there(Edition.enacted(amended, shipped, new Enactment("2", "author", "approver")));

        here(NormsInForce::look);

        var told = committing.all().get(0);
        assertThat(told.before()).isEqualTo(shipped.hash());
        assertThat(told.norms().hash()).isEqualTo(amended.hash());
        here(norms -> norms.onCommitted(told));
        here(norms -> assertThat(norms.current().hash()).isEqualTo(amended.hash()));
        assertThat(enacted.all()).isEqualTo(List.of(new NormsEnacted(shipped.hash(), amended.hash())));
    }

    @Test
    void nothing_is_told_while_nothing_has_changed() {
        here(NormsInForce::look);

        assertThat(committing.all()).isEmpty();
    }

    private void here(Consumer<NormsInForce> work) {
        inTransaction(session -> work.accept(new NormsInForce(session, committing, enacted)));
    }

    private void there(Edition edition) {
        inTransaction(session -> session.persist(edition));
    }

    private void inTransaction(Consumer<Session> work) {
        sessions.inTransaction(work);
    }
}
