package kz.daiar.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Where PostgreSQL answers, and as whom we speak to it. */
record Database(String host, int port, String name, String user, String password) {

    Connection connect() throws SQLException {
        var url = "jdbc:postgresql://" + host + ":" + port + "/" + name + "?loginTimeout=10&ApplicationName=daiar";
        return DriverManager.getConnection(url, user, password);
    }

    /** For the server's data source. */
    Map<String, String> environment() {
        return Map.of(
                "DAIAR_DB_HOST", host,
                "DAIAR_DB_PORT", Integer.toString(port),
                "DAIAR_DB_NAME", name,
                "DAIAR_DB_USER", user,
                "DAIAR_DB_PASSWORD", password);
    }

    /** Refuses a database that does not answer before anything is started. */
    void mustAnswer() {
        try (var connection = connect()) {
            connection.isValid(10);
        } catch (SQLException e) {
            throw new Trouble("the database at " + host + ":" + port + "/" + name + " does not answer: "
                    + e.getMessage().strip());
        }
    }

    /** Whether somebody may sign in already: on a new database nobody can. */
    boolean hasUsers() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            return first(statement, "SELECT to_regclass('foundation.app_user') IS NOT NULL")
                    && first(statement, "SELECT EXISTS (SELECT FROM foundation.app_user)");
        } catch (SQLException e) {
            throw new Trouble("cannot look into the database: " + e.getMessage().strip(), e);
        }
    }

    private static boolean first(java.sql.Statement statement, String question) throws SQLException {
        try (var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
