package yicheng.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yicheng.app.ATerminal;

/** The session of the README in which a topic is handed in. */
class ReadmeSessionTest {

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    static Path cache;

    @Test
    void a_topic_is_handed_in_and_judged_as_shown() throws IOException {
        var readme = Files.readString(Path.of("..", "README.md"));
        var topics = new ArrayList<JsonNode>();

        ATerminal.with(cache)
                .whileServing((server, printed) -> topics.add(session("http://127.0.0.1:" + server.port(), readme)))
                .types("demo", "--at", "2026-11-24T10:00", "--port", "0");

        var shown =
                json.readTree(found("(?s)\\.judged\\.findings\\[0\\]\\.saw\\}'\\n```\\n```json\\n(.+?)\\n", readme));
        assertThat(told(topics.get(0))).isEqualTo(shown);
    }

    private JsonNode session(String site, String readme) {
        var signIn = request(site, "sessions", found("api/v1/sessions .*? -d '([^']+)'", readme));
        var me = sent(signIn);
        var cookie = me.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var issue = request(site, "me/tokens", found("api/v1/me/tokens -d '([^']+)'", readme))
                .header("Cookie", cookie)
                .header("X-Form-Key", json.readTree(me.body()).path("formKey").asString());
        var token = json.readTree(sent(issue).body()).path("secret").asString();
        var submit = request(site, "topics", found("(?s)api/v1/topics -d '([^']+)'", readme))
                .header("Authorization", "Bearer " + token);
        return json.readTree(sent(submit).body());
    }

    private JsonNode told(JsonNode topic) {
        var finding = topic.path("judged").path("findings").path(0);
        return json.createObjectNode()
                .put("stage", topic.path("stage").path("label").asString())
                .put(
                        "verdict",
                        topic.path("judged").path("verdict").path("label").asString())
                .put("rule", finding.path("rule").path("id").asString())
                .put("clause", finding.path("rule").path("clausePrinted").asString())
                .put("text", finding.path("text").asString())
                .put("saw", finding.path("saw").asString());
    }

    private static HttpRequest.Builder request(String site, String path, String body) {
        return HttpRequest.newBuilder(URI.create(site + "/api/v1/" + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }

    private static String found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).isTrue();
        return match.group(1);
    }
}
