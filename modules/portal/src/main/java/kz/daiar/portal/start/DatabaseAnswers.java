package kz.daiar.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers. Looked up by name: injection into health checks fails in Payara. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    private static final int SECONDS = 5;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private static boolean answers() {
        try (var connection = InitialContext.<DataSource>doLookup("jdbc/daiar").getConnection()) {
            return connection.isValid(SECONDS);
        } catch (NamingException | SQLException e) {
            return false;
        }
    }
}
