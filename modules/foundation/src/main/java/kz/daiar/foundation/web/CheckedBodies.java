package kz.daiar.foundation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Texts;

/** Compares a body with the record it is read into before JSON-B does, which takes "no" for false and 1.5 for 1. */
@Provider
@ApplicationScoped
public class CheckedBodies implements ReaderInterceptor {

    private static final Texts TEXTS = Texts.beside(CheckedBodies.class);

    private final Viewer viewer;

    protected CheckedBodies() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    public CheckedBodies(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType().isRecord() && MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            var sent = context.getInputStream().readAllBytes();
            if (sent.length > 0) {
                compare(sent, context.getType());
            }
            context.setInputStream(new ByteArrayInputStream(sent));
        }
        return context.proceed();
    }

    private void compare(byte[] sent, Class<?> type) {
        var faults = Shape.faults(json(sent), type, viewer.language());
        if (!faults.isEmpty()) {
            throw new Malformed(faults);
        }
    }

    private JsonValue json(byte[] sent) {
        var text = new InputStreamReader(new ByteArrayInputStream(sent), StandardCharsets.UTF_8.newDecoder());
        try {
            return JsonText.read(text);
        } catch (JsonException e) {
            throw Malformed.at("body", TEXTS.say(viewer.language(), "not-json"));
        }
    }
}
