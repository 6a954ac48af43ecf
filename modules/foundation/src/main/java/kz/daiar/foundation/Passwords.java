package kz.daiar.foundation;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords as they are stored: PBKDF2 with its parameters beside the hash, so that they can be raised later. */
final class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Proved against when nobody has the name, so that the answer takes as long. */
    private static final String NOBODYS = hash("nobody's password");

    private Passwords() {}

    /** {@code algorithm:iterations:salt:hash}. */
    static String hash(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return String.join(
                ":",
                ALGORITHM,
                Integer.toString(ITERATIONS),
                base64(salt),
                base64(derive(ALGORITHM, password, salt, ITERATIONS)));
    }

    /** Whether {@code password} made {@code stored}; null for a user who is not there, which takes as long. */
    static boolean prove(String password, String stored) {
        var parts = (stored == null ? NOBODYS : stored).split(":");
        var salt = Base64.getDecoder().decode(parts[2]);
        var hash = derive(parts[0], password, salt, Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts[3])) && stored != null;
    }

    private static byte[] derive(String algorithm, String password, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(algorithm).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks " + algorithm, e);
        } finally {
            spec.clearPassword();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
