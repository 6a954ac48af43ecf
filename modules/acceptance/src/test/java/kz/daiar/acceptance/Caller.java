package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A program that calls the REST interface as one user, or as nobody. */
public final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final URI root;
    private final String authorization;

    Caller(URI root, String user, String password) {
        var pair = user + ":" + password;
        this.root = root;
        this.authorization = user == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    /** The answer's body, which must come with 200. */
    public JsonNode get(String path) {
        var answer = call("GET", path, null);
        assertThat(answer.statusCode()).as("GET %s: %s", path, answer.body()).isEqualTo(200);
        return read(answer);
    }

    /** How something under way stands now: asked without a pause, the server would be busy with answering alone. */
    JsonNode getAfterAMoment(String path) {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return get(path);
    }

    /** All items of a list, page by page. */
    public List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var page = get(path);
        page.get("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            page = get(path + (path.contains("?") ? "&" : "?") + "after="
                    + page.get("next").asText());
            page.get("items").forEach(items::add);
        }
        return items;
    }

    public JsonNode post(String path, String body) {
        var answer = call("POST", path, body);
        assertThat(answer.statusCode()).as("POST %s: %s", path, answer.body()).isBetween(200, 202);
        return read(answer);
    }

    public HttpResponse<String> call(String method, String path, String body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return send(request(path).header("Content-Type", "application/json").method(method, publisher));
    }

    /** Puts a correction of the version seen. */
    public HttpResponse<String> put(String path, int version, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(body)));
    }

    /** A file, which must come with 200. */
    public byte[] file(String path) {
        var answer = send(request(path).GET(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as("GET %s", path).isEqualTo(200);
        return answer.body();
    }

    /** Uploads the files as a form. */
    HttpResponse<String> upload(String path, List<Path> files) {
        var boundary = "daiar-" + UUID.randomUUID();
        var parts = new ArrayList<BodyPublisher>();
        for (var file : files) {
            parts.add(BodyPublishers.ofString("--" + boundary
                    + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            parts.add(content(file));
            parts.add(BodyPublishers.ofString("\r\n"));
        }
        parts.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(parts.toArray(BodyPublisher[]::new))));
    }

    private static BodyPublisher content(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(root.resolve("/api/v1/" + path)).timeout(Duration.ofMinutes(5));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
