package kz.daiar.foundation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Malformed.FieldError;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Texts;

/**
 * Turns whatever a resource throws into a problem in the caller's language. What stands behind the exceptions of the
 * container (a transaction, a proxy) is looked for; the last resort tells an incident id and nothing else.
 */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final Texts TEXTS = Texts.beside(Problems.class);
    private static final int DEEPEST = 12;
    private static final int BAD_REQUEST = 400;

    private final Viewer viewer;

    protected Problems() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    public Problems(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        return first(thrown, this::ofTheHouse)
                .or(() -> first(thrown, this::ofTheContainer))
                .orElseGet(() -> incident(thrown));
    }

    /** What the house says of itself goes before the wrapping the container put around it. */
    private static Optional<Response> first(Throwable thrown, Function<Throwable, Optional<Response>> known) {
        return Causes.of(thrown, DEEPEST).map(known).flatMap(Optional::stream).findFirst();
    }

    private Optional<Response> ofTheHouse(Throwable cause) {
        if (cause instanceof RuleBroken broken) {
            return Optional.of(refused(broken).response());
        }
        if (cause instanceof NotHere) {
            return Optional.of(Problem.of(404, say("not-here")).response());
        }
        if (cause instanceof Conflict conflict) {
            return Optional.of(Problem.conflict(conflict.code(), conflict.in(viewer.language()))
                    .response());
        }
        if (cause instanceof StaleVersion || cause instanceof OptimisticLockException) {
            return Optional.of(Problem.of(412, say("stale")).response());
        }
        if (cause instanceof VersionRequired) {
            return Optional.of(Problem.of(428, say("version-required")).response());
        }
        if (cause instanceof Malformed malformed) {
            return Optional.of(Problem.malformed(say("malformed"), malformed.errors(viewer.language()))
                    .response());
        }
        return Optional.empty();
    }

    private Problem refused(RuleBroken broken) {
        var basis = broken.basis().orElse(null);
        return Problem.refused(basis, basis == null ? broken.code() : null, broken.in(viewer.language()));
    }

    private Optional<Response> ofTheContainer(Throwable cause) {
        if (cause instanceof JsonbException
                || cause instanceof JsonParsingException
                || cause instanceof DateTimeException
                || cause instanceof ProcessingException) {
            return Optional.of(unreadable(cause));
        }
        if (cause instanceof WebApplicationException answered) {
            return Optional.of(answered(answered.getResponse()));
        }
        return Optional.empty();
    }

    private Response unreadable(Throwable cause) {
        var place = UnreadableBody.placeIn(cause);
        return Problem.malformed(say("malformed"), List.of(new FieldError(place, say("unreadable"))))
                .response();
    }

    private Response answered(Response response) {
        int status = response.getStatus();
        if (status < 400 || response.hasEntity()) {
            return response;
        }
        if (status == BAD_REQUEST) {
            return unreadable(null);
        }
        var text = "status-" + status;
        var problem = Problem.of(status, TEXTS.has(text) ? say(text) : null).response();
        response.getHeaders().forEach((name, values) -> problem.getHeaders().putIfAbsent(name, values));
        return problem;
    }

    private Response incident(Throwable thrown) {
        var id = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "incident " + id, thrown);
        return Problem.incident(id, say("incident", id)).response();
    }

    private String say(String key, Object... values) {
        return TEXTS.say(viewer.language(), key, values);
    }
}
