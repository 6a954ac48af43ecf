package kz.daiar.kernel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hexadecimal: what files, papers and requests are known again by. */
public final class Sha256 {

    private final MessageDigest digest;

    private Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of nothing yet. */
    public static Sha256 begin() {
        return new Sha256();
    }

    public static String of(byte[] whole) {
        return begin().and(whole).hex();
    }

    /** What stood so far, and these bytes after it. */
    public Sha256 and(byte[] more) {
        digest.update(more);
        return this;
    }

    /** To be called once, at the end. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
