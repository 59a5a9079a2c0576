package yicheng.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yicheng.app.ATerminal;

/** What the README shows is what happens, apart from the hashes that name an edition and a calendar. */
class ReadmeTest {

    /** What takes a second word. */
    private static final String GROUPS = "(rules|topics|people|calendar|journal) .*";

    private static final Path ROOT = Path.of("..");
    private static final Pattern POST = Pattern.compile(
            "\\$ curl -s -H 'Content-Type: application/json' localhost:8080(\\S+) -d '([^']+)'\\n```\\n```json\\n(.+?)```",
            Pattern.DOTALL);
    private static final Pattern HASH = Pattern.compile("(\"(?:id|calendarVersion)\": ?)\"[0-9a-f]{12,}\"");

    private final JsonMapper json = new JsonMapper();

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    @ParameterizedTest
    @MethodSource("posts")
    void what_is_posted_is_answered_as_shown(String path, String body, String shown) {
        var answers = new ArrayList<String>();

        ATerminal.with(cache)
                .whileServing((server, printed) -> answers.add(posted(address(server.port(), path), body)))
                .types("serve", "--port", "0", "--data", data.toString());

        assertThat(answers).extracting(this::read).containsExactly(read(shown));
    }

    @Test
    void the_timetable_holds_what_is_shown_of_it() {
        var answers = new ArrayList<String>();
        var query = one("\\$ curl -s 'localhost:8080(\\S+)' \\| jq");

        ATerminal.with(cache)
                .whileServing((server, printed) -> answers.add(got(address(server.port(), query))))
                .types("serve", "--port", "0", "--data", data.toString());

        var shown = read(one("(?s)jq -c [^\\n]+\\n(\\{[^\\n]+})"));
        var meeting = read(answers.get(0))
                .path("meetings")
                .valueStream()
                .filter(each -> each.path("nominal").asString().equals("2026-04-06"))
                .findFirst()
                .orElseThrow();
        assertThat(meeting.path("held")).isEqualTo(shown.path("held"));
        assertThat(meeting.path("notes")).isEqualTo(shown.path("notes"));
        assertThat(meeting.path("deadlines").path(0).path("at")).isEqualTo(shown.path("topics"));
    }

    @ParameterizedTest
    @MethodSource("links")
    void every_place_it_points_to_is_there(String link) {
        assertThat(ROOT.resolve(link)).exists();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_it_names_is_known_with_its_options(String command) {
        var words = command.split(" ");
        var name = Stream.of(words).limit(command.matches(GROUPS) ? 2 : 1);

        var help = ATerminal.with(cache)
                .types(Stream.concat(name, Stream.of("--help")).toArray(String[]::new));

        assertThat(help.code()).isZero();
        assertThat(words).filteredOn(word -> word.startsWith("--")).allMatch(help.out()::contains);
    }

    @Test
    void the_jar_it_starts_is_the_one_that_is_built() throws IOException {
        assertThat(found("java -jar (\\S+)", readme()).map(jar -> jar.group(1))).containsOnly("app/target/yicheng.jar");
        assertThat(Files.readString(ROOT.resolve("app/pom.xml")))
                .contains("<outputFile>${project.build.directory}/yicheng.jar</outputFile>");
    }

    static List<Object[]> posts() {
        return POST.matcher(readme())
                .results()
                .map(post -> new Object[] {post.group(1), post.group(2), post.group(3)})
                .toList();
    }

    static List<String> links() {
        return found("\\]\\(([^)#:]+)\\)", readme()).map(link -> link.group(1)).toList();
    }

    static List<String> commands() {
        return found("java -jar \\S+yicheng\\.jar ([^\\n]+)", readme())
                .map(command -> command.group(1))
                .toList();
    }

    private static Stream<MatchResult> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static String one(String pattern) {
        return found(pattern, readme()).findFirst().orElseThrow().group(1);
    }

    private static String readme() {
        try {
            return Files.readString(ROOT.resolve("README.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private JsonNode read(String text) {
        return json.readTree(HASH.matcher(text).replaceAll("$1\"…\""));
    }

    private static URI address(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String posted(URI address, String body) {
        return answer(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String got(URI address) {
        return answer(HttpRequest.newBuilder(address));
    }

    private static String answer(HttpRequest.Builder request) {
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request.build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
