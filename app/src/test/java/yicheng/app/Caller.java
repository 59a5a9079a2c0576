package yicheng.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who works with the office over its API, with a browser's session or with none. */
record Caller(String origin, List<String> session) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();

    /** What came back, asked by JSON pointer. */
    record Reply(HttpResponse<String> answer) {

        String at(String pointer) {
            return JSON.readTree(answer.body()).at(pointer).asString("");
        }

        List<String> all(String array, String field) {
            return JSON.readTree(answer.body())
                    .at(array)
                    .valueStream()
                    .map(item -> item.at(field))
                    .map(JsonNode::asString)
                    .toList();
        }

        /** E.g. {@code 422 refused}; of what was done {@code 200}. */
        String outcome() {
            return (answer.statusCode() + " " + at("/code")).strip();
        }

        String version() {
            return answer.headers().firstValue("ETag").orElse("");
        }
    }

    static Caller nobody(int port) {
        return new Caller("http://127.0.0.1:" + port, List.of());
    }

    Caller signIn(String login, String password) {
        var answer = post("/sessions", "{'login':'%s','password':'%s'}".formatted(login, password));
        var cookie =
                answer.answer().headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        return new Caller(origin, List.of("Cookie", cookie, "X-Form-Key", answer.at("/formKey")));
    }

    Reply get(String path) {
        return send("GET", path, "");
    }

    /** @param json with single quotes for double ones */
    Reply post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    Reply put(String path, String json) {
        return send("PUT", path, json);
    }

    /** Does something to a topic as it was seen. */
    Reply does(String act, Reply topic, String json) {
        return post("/topics/" + topic.at("/id") + "/" + act, json, "If-Match", topic.version());
    }

    /** A file as it is. */
    Reply putText(String path, String text, String... headers) {
        return send("PUT", path, text, "text/plain; charset=utf-8", headers);
    }

    private Reply send(String method, String path, String json, String... headers) {
        return send(method, path, json.replace('\'', '"'), "application/json", headers);
    }

    private Reply send(String method, String path, String body, String type, String[] headers) {
        var all = Stream.of(session, List.of(headers), List.of("Content-Type", type))
                .flatMap(List::stream)
                .toArray(String[]::new);
        var request = HttpRequest.newBuilder(URI.create(origin + "/api/v1" + path))
                .timeout(Duration.ofMinutes(1))
                .headers(all)
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return new Reply(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
