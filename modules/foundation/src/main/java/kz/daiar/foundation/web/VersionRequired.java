package kz.daiar.foundation.web;

/** A correction came without If-Match. Answered by 428. */
final class VersionRequired extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VersionRequired() {
        super("If-Match required", null, false, false);
    }
}
