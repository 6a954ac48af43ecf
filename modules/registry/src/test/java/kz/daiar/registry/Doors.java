package kz.daiar.registry;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.testing.Heard;
import kz.daiar.kernel.Language;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The registry's front doors over a test database, without a container: each call is a transaction of its own. */
public final class Doors implements AutoCloseable {

    private final SessionFactory sessions;
    private Consumer<PersonFactsChanged> listener = fired -> {};
    private final Heard<PersonFactsChanged> heard = new Heard<>(this::tell);
    private EntityManager database;
    private Account account = Account.NOBODY;

    public Doors(DataSource source, Class<?>... moreEntities) {
        var configuration = new Configuration();
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.jdbc.time_zone", "Asia/Almaty");
        List.of(
                        Employer.class,
                        Adoption.class,
                        Position.class,
                        Person.class,
                        Appointment.class,
                        Appraisal.class,
                        CareerPlanEntry.class)
                .forEach(configuration::addAnnotatedClass);
        for (var entity : moreEntities) {
            configuration.addAnnotatedClass(entity);
        }
        sessions = configuration.buildSessionFactory();
    }

    public void as(Account account) {
        this.account = account;
    }

    /** What the call answers, once its transaction is committed. */
    public <T> T run(Supplier<T> call) {
        try (var session = sessions.openSession()) {
            database = session;
            var transaction = session.beginTransaction();
            try {
                var answer = call.get();
                transaction.commit();
                return answer;
            } catch (RuntimeException e) {
                transaction.rollback();
                throw e;
            }
        }
    }

    public Employers employers() {
        return new Employers(database, tree(), ledger(), viewer());
    }

    public Persons persons() {
        return new Persons(database, tree(), new SeenPersons(), ledger(), viewer());
    }

    public Positions positions() {
        return new Positions(database, tree(), ledger(), viewer());
    }

    public Service service() {
        return new Service(database, tree(), persons(), ledger(), viewer());
    }

    public Ledger ledger() {
        return new Ledger(database, heard);
    }

    public EntityManager database() {
        return database;
    }

    /** From now on this hears of changed facts in the transaction that changed them. */
    public void listening(Consumer<PersonFactsChanged> other) {
        listener = other;
    }

    private void tell(PersonFactsChanged changed) {
        listener.accept(changed);
    }

    public List<PersonFactsChanged> events() {
        return heard.all();
    }

    public EmployerTree tree() {
        return new EmployerTree(database, new SeenEmployers());
    }

    public Viewer viewer() {
        return new Viewer() {
            @Override
            public String name() {
                return account.name();
            }

            @Override
            public Set<Role> roles() {
                return account.roles();
            }

            @Override
            public Set<String> employers() {
                return account.employers();
            }

            @Override
            public Language language() {
                return account.language();
            }

            @Override
            public String fullName() {
                return account.fullName();
            }

            @Override
            public String iin() {
                return account.iin();
            }
        };
    }

    @Override
    public void close() {
        sessions.close();
    }
}
