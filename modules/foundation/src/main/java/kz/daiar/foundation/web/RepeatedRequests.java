package kz.daiar.foundation.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.daiar.foundation.AnsweredRequests;
import kz.daiar.foundation.AnsweredRequests.Answer;
import kz.daiar.foundation.AnsweredRequests.Key;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Sha256;
import kz.daiar.kernel.Texts;

/**
 * A POST with an {@code Idempotency-Key} is done once: its repetition within a day is answered as it was the first time.
 * What was refused may be sent again with the same key. Requests about users are left out: their bodies hold passwords.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class RepeatedRequests implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final String TAKEN = RepeatedRequests.class.getName() + ".key";
    private static final String ANSWER = RepeatedRequests.class.getName() + ".answer";
    private static final Texts TEXTS = Texts.beside(RepeatedRequests.class);
    private static final String SECRET = "users";
    private static final int LONGEST = 200;
    private static final int REFUSED = 400;

    private final AnsweredRequests requests;
    private final Viewer viewer;

    protected RepeatedRequests() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public RepeatedRequests(AnsweredRequests requests, Viewer viewer) {
        this.requests = requests;
        this.viewer = viewer;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var text = request.getHeaderString(HEADER);
        var path = request.getUriInfo().getPath();
        if (text == null || !request.getMethod().equals("POST") || path.startsWith(SECRET)) {
            return;
        }
        if (text.isBlank() || text.length() > LONGEST) {
            throw Malformed.at(HEADER, TEXTS.everywhere("not-a-key"));
        }
        var key = new Key(viewer.name(), text);
        var before = requests.take(key, hash(request));
        before.ifPresent(answer -> request.abortWith(repeated(answer)));
        if (before.isEmpty()) {
            request.setProperty(TAKEN, key);
        }
    }

    /**
     * Of everything that makes it this request. A form is written with another boundary each time it is sent: its length
     * stands for it, and it is not read here.
     */
    private static String hash(ContainerRequestContext request) throws IOException {
        var sum = Sha256.begin();
        var address = request.getUriInfo().getRequestUri();
        sum.and((address.getPath() + '?' + address.getQuery() + '\n').getBytes(StandardCharsets.UTF_8));
        if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
            sum.and(String.valueOf(request.getLength()).getBytes(StandardCharsets.UTF_8));
        } else {
            var body = request.getEntityStream().readAllBytes();
            sum.and(body);
            request.setEntityStream(new ByteArrayInputStream(body));
        }
        return sum.hex();
    }

    private static Response repeated(Answer answer) {
        var response = Response.status(answer.status()).entity(answer.body());
        if (answer.mediaType() != null) {
            response.type(answer.mediaType());
        }
        response.header(HttpHeaders.LOCATION, answer.location());
        response.header(HttpHeaders.ETAG, answer.etag());
        return response.build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(TAKEN) instanceof Key key)) {
            return;
        }
        if (response.getStatus() >= REFUSED) {
            requests.release(key);
            return;
        }
        var type =
                response.getMediaType() == null ? null : response.getMediaType().toString();
        var address =
                response.getLocation() == null ? null : response.getLocation().toString();
        var answer = new Answer(response.getStatus(), address, tag(response), type, null);
        if (response.hasEntity()) {
            request.setProperty(ANSWER, answer);
        } else {
            requests.keep(key, answer);
        }
    }

    private static String tag(ContainerResponseContext response) {
        var tag = response.getEntityTag();
        return tag == null ? null : '"' + tag.getValue() + '"';
    }

    /** The answer is kept before its first byte leaves. */
    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(ANSWER) instanceof Answer answer)) {
            context.proceed();
            return;
        }
        var out = context.getOutputStream();
        var written = new ByteArrayOutputStream();
        context.setOutputStream(written);
        context.proceed();
        var key = (Key) context.getProperty(TAKEN);
        requests.keep(
                key,
                new Answer(
                        answer.status(), answer.location(), answer.etag(), answer.mediaType(), written.toByteArray()));
        written.writeTo(out);
        context.setOutputStream(out);
    }
}
