package kz.daiar.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.UserChanged;

/**
 * Basic credentials that were verified a moment ago, so that a program need not wait for the slow hash at each call.
 * Kept in memory only, for a few minutes, under a hash keyed anew at each start.
 */
@ApplicationScoped
class Remembered {

    private static final String ALGORITHM = "HmacSHA256";
    private static final long LIFE = Duration.ofMinutes(5).toNanos();
    private static final int MOST = 2_000;

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final SecretKeySpec key = freshKey();

    private record Known(Account account, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < LIFE;
        }
    }

    Optional<Account> find(Credentials credentials) {
        return Optional.ofNullable(known.get(hash(credentials)))
                .filter(Known::isFresh)
                .map(Known::account);
    }

    void keep(Credentials credentials, Account account) {
        known.values().removeIf(one -> !one.isFresh());
        if (known.size() < MOST) {
            known.put(hash(credentials), new Known(account, System.nanoTime()));
        }
    }

    /** A change of anybody is rare: all are forgotten. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) UserChanged changed) {
        known.clear();
    }

    private String hash(Credentials credentials) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var pair = credentials.name() + "\0" + credentials.password();
            return Base64.getEncoder().encodeToString(mac.doFinal(pair.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks " + ALGORITHM, e);
        }
    }

    private static SecretKeySpec freshKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, ALGORITHM);
    }
}
