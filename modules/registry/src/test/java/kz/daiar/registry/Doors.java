package kz.daiar.registry;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.testing.Heard;
import kz.daiar.kernel.Language;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The registry's front doors over a test database, without a container: each call is a transaction of its own. */
public final class Doors {

    /** By the entities they know: to make one takes longer than a test, and none keeps anything of a database. */
    private static final Map<Set<Class<?>>, SessionFactory> FACTORIES = new ConcurrentHashMap<>();

    private static final Set<Class<?>> REGISTRY = Set.of(
            Employer.class,
            Adoption.class,
            Position.class,
            Person.class,
            Appointment.class,
            Appraisal.class,
            CareerPlanEntry.class);

    private final DataSource source;
    private final SessionFactory sessions;
    private Consumer<PersonFactsChanged> listener = fired -> {};
    private final Heard<PersonFactsChanged> heard = new Heard<>(this::tell);
    private EntityManager database;
    private Account account = Account.NOBODY;

    public Doors(DataSource source, Class<?>... moreEntities) {
        var entities = Stream.concat(REGISTRY.stream(), Stream.of(moreEntities)).collect(Collectors.toSet());
        this.source = source;
        this.sessions = FACTORIES.computeIfAbsent(entities, all -> factory(source, all));
    }

    /** Looks whether the entities fit the schema, which is that of every test database. */
    private static SessionFactory factory(DataSource source, Set<Class<?>> entities) {
        var configuration = new Configuration();
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.jdbc.time_zone", "Asia/Almaty");
        entities.forEach(configuration::addAnnotatedClass);
        return configuration.buildSessionFactory();
    }

    public void as(Account account) {
        this.account = account;
    }

    /** What the call answers, once its transaction is committed. */
    public <T> T run(Supplier<T> call) {
        try (var connection = source.getConnection();
                var session = sessions.withOptions().connection(connection).openSession()) {
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
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
}
