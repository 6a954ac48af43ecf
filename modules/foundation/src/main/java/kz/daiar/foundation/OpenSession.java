package kz.daiar.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * The EntityManager every room injects: always the session of the current transaction. {@code @PersistenceContext} in
 * a room jar stays null for life on Payara Server when its bean is first made outside a web request; this does not.
 */
@ApplicationScoped
class OpenSession {

    @Produces
    @ApplicationScoped
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, OpenSession::onCurrent);
    }

    /** For bulk work in transactions of its own, on threads and in methods that have none. */
    @Produces
    @ApplicationScoped
    DataSource database() {
        return sessions()
                .unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(ConnectionProvider.class)
                .unwrap(DataSource.class);
    }

    private static Object onCurrent(Object proxy, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(sessions().getCurrentSession(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static SessionFactory sessions() {
        return DatabaseAtStart.sessions();
    }
}
