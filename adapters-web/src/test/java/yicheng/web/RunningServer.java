package yicheng.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import yicheng.Office;

/** A server on a port of its own, and a client whose every answer is held against the description of the API. */
public final class RunningServer implements AutoCloseable {

    private final Contract contract = new Contract();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final WebServer server;

    private RunningServer(WebServer server) {
        this.server = server;
    }

    public static RunningServer of(Office office) {
        return new RunningServer(new WebServer(office, TestSettings.anyPort()).start());
    }

    /** One that gives requests under way their time when it is stopped. */
    static RunningServer patient(Office office) {
        return new RunningServer(new WebServer(office, WebSettings.local(0)).start());
    }

    public Reply get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Reply post(String path, String json, String... headers) {
        return send("POST", path, BodyPublishers.ofString(json), with(headers, "Content-Type", "application/json"));
    }

    public Reply post(String path, byte[] json) {
        return send("POST", path, BodyPublishers.ofByteArray(json), "Content-Type", "application/json");
    }

    public Reply send(String method, String path, BodyPublisher body, String... headers) {
        var request = request(path, headers).method(method, body).build();
        try {
            var answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            contract.check(method, request.uri().getPath(), answer);
            return new Reply(answer);
        } catch (IOException lost) {
            throw new AssertionError("no answer to %s %s".formatted(method, path), lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** An answer that is no part of the API, such as a page or a file. */
    public HttpResponse<String> fetch(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public WebServer server() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofMinutes(1));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String[] with(String[] headers, String name, String value) {
        var all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }
}
