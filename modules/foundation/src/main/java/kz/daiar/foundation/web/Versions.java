package kz.daiar.foundation.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import kz.daiar.foundation.Malformed;
import kz.daiar.kernel.Texts;

/** Versions of what is corrected, as they travel in {@code ETag} and {@code If-Match}. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private static final Texts TEXTS = Texts.beside(Versions.class);

    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version the caller has seen of what he takes a step on, or {@code current} when he does not say: a step, unlike a
     * correction, overwrites nothing.
     */
    public static long seenOr(String ifMatch, IntSupplier current) {
        return ifMatch == null ? current.getAsInt() : seen(ifMatch);
    }

    /**
     * The version the caller has seen; hand it to {@link kz.daiar.foundation.StaleVersion#unless}.
     *
     * @param ifMatch the header as it came, null when it did not: answered by 428
     */
    public static long seen(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionRequired();
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Malformed.at("If-Match", TEXTS.everywhere("not-a-version"));
        }
        return Long.parseLong(tag.group(1));
    }
}
