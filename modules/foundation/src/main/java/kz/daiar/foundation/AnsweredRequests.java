package kz.daiar.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Texts;
import org.hibernate.Session;

/**
 * Requests that carry a key of their sender's, and how they were answered. A day later the key is forgotten. A request
 * whose server died before it could answer may be repeated after some minutes.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class AnsweredRequests {

    private static final Texts TEXTS = Texts.beside(AnsweredRequests.class);
    private static final String FORGET =
            """
            DELETE FROM foundation.answered_request
             WHERE asked_at < now() - interval '24 hours' OR status IS NULL AND asked_at < now() - interval '10 minutes'""";
    private static final String CLAIM =
            """
            INSERT INTO foundation.answered_request (user_name, key, hash) VALUES (:user, :key, :hash)
            ON CONFLICT DO NOTHING""";
    private static final String STORED =
            """
            SELECT hash, status, location, etag, media_type, body
              FROM foundation.answered_request WHERE user_name = :user AND key = :key""";
    private static final String KEEP =
            """
            UPDATE foundation.answered_request
               SET status = ?, location = ?, etag = ?, media_type = ?, body = ? WHERE user_name = ? AND key = ?""";
    private static final String RELEASE =
            "DELETE FROM foundation.answered_request WHERE user_name = :user AND key = :key";

    private final EntityManager database;

    protected AnsweredRequests() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    AnsweredRequests(EntityManager database) {
        this.database = database;
    }

    /** Whose key: two users may use the same. */
    public record Key(String user, String text) {}

    /** An answer as it was given; {@code location}, {@code etag} and {@code body} may be null. */
    public record Answer(int status, String location, String etag, String mediaType, byte[] body) {}

    /**
     * Takes the key for a request; from now on nobody else works on it.
     *
     * @param hash tells requests apart that use one key by mistake
     * @return how the request was answered before; empty when it is to be worked on now
     * @throws RuleBroken {@code idempotency-key-reused} when the key was another request's
     * @throws Conflict while the request is being worked on
     */
    public Optional<Answer> take(Key key, String hash) {
        database.createNativeQuery(FORGET).executeUpdate();
        int claimed = database.createNativeQuery(CLAIM)
                .setParameter("user", key.user())
                .setParameter("key", key.text())
                .setParameter("hash", hash)
                .executeUpdate();
        return claimed == 1 ? Optional.empty() : Optional.of(stored(key, hash));
    }

    @SuppressWarnings("unchecked")
    private Answer stored(Key key, String hash) {
        List<Object[]> found = database.createNativeQuery(STORED)
                .setParameter("user", key.user())
                .setParameter("key", key.text())
                .getResultList();
        var row = found.isEmpty() ? new Object[] {hash, null} : found.get(0);
        if (!hash.equals(row[0])) {
            throw TEXTS.refused("idempotency-key-reused");
        }
        if (row[1] == null) {
            throw Conflict.of(TEXTS, "request-in-progress");
        }
        return new Answer(
                ((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String) row[4], (byte[]) row[5]);
    }

    /** Keeps the answer for repetitions. */
    public void keep(Key key, Answer answer) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(KEEP)) {
                statement.setInt(1, answer.status());
                statement.setString(2, answer.location());
                statement.setString(3, answer.etag());
                statement.setString(4, answer.mediaType());
                statement.setBytes(5, answer.body());
                statement.setString(6, key.user());
                statement.setString(7, key.text());
                statement.executeUpdate();
            }
        });
    }

    /** Gives the key back: the request was refused and may be sent again, corrected. */
    public void release(Key key) {
        database.createNativeQuery(RELEASE)
                .setParameter("user", key.user())
                .setParameter("key", key.text())
                .executeUpdate();
    }

    void forget(@Observes DayHasPassed passed) {
        database.createNativeQuery(FORGET).executeUpdate();
    }
}
