package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the pages, without a browser: keeps cookies, follows nothing by himself. */
final class Visitor {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final URI root;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(URI root) {
        this.root = root;
    }

    /** Signs in through the form. */
    Visitor enter(String user, String password) {
        var state = STATE.matcher(get("login.xhtml").body());
        assertThat(state.find()).isTrue();
        var answer = post(
                "login.xhtml",
                Map.of(
                        "login",
                        "login",
                        "login:name",
                        user,
                        "login:password",
                        password,
                        "login:back",
                        "",
                        "login:enter",
                        "login:enter",
                        "jakarta.faces.ViewState",
                        state.group(1)));
        assertThat(answer.statusCode()).as("sign-in of %s", user).isBetween(300, 399);
        return this;
    }

    HttpResponse<String> get(String page) {
        return send(HttpRequest.newBuilder(root.resolve("/" + page)).GET());
    }

    HttpResponse<String> post(String page, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(root.resolve("/" + page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", root.toString().replaceAll("/$", ""))
                .POST(BodyPublishers.ofString(form)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
