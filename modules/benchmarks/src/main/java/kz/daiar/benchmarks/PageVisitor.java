package kz.daiar.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the pages, signed in with a session; and a program at REST, with Basic. */
final class PageVisitor {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final int ERRORS = 400;

    private final URI root;
    private final String basic;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private PageVisitor(URI root, String user, String password) {
        this.root = root;
        this.basic =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    static PageVisitor entering(URI root, String user, String password) throws IOException, InterruptedException {
        var visitor = new PageVisitor(root, user, password);
        visitor.enter(user, password);
        return visitor;
    }

    private void enter(String user, String password) throws IOException, InterruptedException {
        var state = STATE.matcher(get("login.xhtml"));
        if (!state.find()) {
            throw new IllegalStateException("no sign-in at " + root);
        }
        var fields = new LinkedHashMap<String, String>();
        fields.put("login", "login");
        fields.put("login:name", user);
        fields.put("login:password", password);
        fields.put("login:back", "");
        fields.put("login:enter", "login:enter");
        fields.put("jakarta.faces.ViewState", state.group(1));
        send(HttpRequest.newBuilder(root.resolve("/login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", root.toString().replaceAll("/$", ""))
                .POST(BodyPublishers.ofString(form(fields))));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The page, or the answer of an address under {@code api/}. */
    String get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(root.resolve("/" + address)).GET();
        return send(address.startsWith("api/") ? request.header("Authorization", basic) : request);
    }

    /** Sends JSON to an address under {@code api/}. */
    void post(String address, String json) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(root.resolve("/" + address))
                .header("Authorization", basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() >= ERRORS) {
            throw new IllegalStateException(answer.statusCode() + " from " + answer.uri() + ": " + answer.body());
        }
        return answer.body();
    }
}
