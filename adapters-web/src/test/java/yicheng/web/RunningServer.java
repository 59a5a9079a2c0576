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
import java.util.List;
import yicheng.Office;
import yicheng.web.WebSettings.DemoPerson;

/** A server on a port of its own, and a client whose every answer is held against the description of the API. */
public final class RunningServer implements AutoCloseable {

    private static final Contract CONTRACT = new Contract();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Office office;
    private final WebServer server;

    private RunningServer(Office office, WebSettings settings) {
        this.office = office;
        this.server = new WebServer(office, settings).start();
    }

    /** On any free port, and gone at once when closed. */
    public static RunningServer of(Office office) {
        return showing(List.of(), office);
    }

    /** One that offers these people of an invented office with one click. */
    public static RunningServer showing(List<DemoPerson> people, Office office) {
        return new RunningServer(office, new WebSettings("127.0.0.1", 0, 0, people));
    }

    /** One that gives requests under way their time when it is closed. */
    static RunningServer patient(Office office) {
        return new RunningServer(office, WebSettings.local(0));
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
            CONTRACT.check(method, request.uri().getPath(), answer);
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

    /** Where it listens, for a browser. */
    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    /** What it serves, for what is asked past the web. */
    public Office office() {
        return office;
    }

    public WebServer server() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofMinutes(1));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String[] with(String[] headers, String name, String value) {
        var all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }
}
