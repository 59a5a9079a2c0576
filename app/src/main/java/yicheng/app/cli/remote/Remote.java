package yicheng.app.cli.remote;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Failure;
import yicheng.policy.Language;
import yicheng.policy.Text;

/** A running server, asked over its API. What it refuses ends the command with the server's own words. */
public final class Remote {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final JsonMapper json = new JsonMapper();
    private final URI server;
    private final String token;
    private final Language language;

    Remote(URI server, String token, Language language) {
        this.server = server;
        this.token = token;
        this.language = language;
    }

    /** @param tag for {@code If-Match}; blank where the answer had none */
    public record Answer(JsonNode json, String tag) {}

    public Answer get(String path) {
        return answer(request(path).GET());
    }

    public Answer send(String method, String path, JsonNode body) {
        return send(method, path, body, "");
    }

    /** @param tag of what the change is based on; blank where it is based on nothing */
    public Answer send(String method, String path, JsonNode body, String tag) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        return answer(tag.isBlank() ? request : request.header("If-Match", tag));
    }

    /** What an address holds, as it is, where that is no JSON. */
    public String text(String path) {
        return new String(whole(sent(request(path).GET().build())).body(), StandardCharsets.UTF_8);
    }

    /** @param tag of what the change is based on */
    public Answer put(String path, byte[] text, String tag) {
        return answer(request(path)
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("If-Match", tag)
                .PUT(BodyPublishers.ofByteArray(text)));
    }

    /** @param key by which the server knows a repeated request */
    Answer post(String path, String type, byte[] body, String key) {
        return answer(request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve("api/v1/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, text/plain")
                .header("Accept-Language", language == Language.ZH ? "zh" : "en");
    }

    private Answer answer(HttpRequest.Builder request) {
        var answer = whole(sent(request.build()));
        return new Answer(read(answer), answer.headers().firstValue("ETag").orElse(""));
    }

    private HttpResponse<byte[]> whole(HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 400) {
            throw Refused.said(answer.statusCode(), read(answer));
        }
        return answer;
    }

    private HttpResponse<byte[]> sent(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException nobody) {
            throw unreachable(server.toString());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw unreachable(server.toString());
        }
    }

    private JsonNode read(HttpResponse<byte[]> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JacksonException foreign) {
            throw new Failure(
                    Exit.SERVER,
                    List.of(Text.of(
                            "%s 的回答（%d）不是议程服务的，请核对 --server".formatted(server, answer.statusCode()),
                            "%s answered (%d) something else than Yicheng; check --server"
                                    .formatted(server, answer.statusCode()))));
        }
    }

    private static Failure unreachable(String server) {
        return new Failure(
                Exit.SERVER,
                List.of(Text.of(
                        "连不上 %s，请确认服务已启动，并核对 --server".formatted(server),
                        "%s cannot be reached; see that the server runs, and check --server".formatted(server))));
    }
}
