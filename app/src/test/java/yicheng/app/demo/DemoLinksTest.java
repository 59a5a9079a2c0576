package yicheng.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.access.SignIn;
import yicheng.app.Wiring;
import yicheng.app.install.DataFolder;
import yicheng.app.install.Installation;
import yicheng.app.install.KeptOffice;
import yicheng.web.WebServer;
import yicheng.web.WebSettings;

/** Whoever looks around in the demonstration, from today's page along every kind of link, finds a page behind each. */
class DemoLinksTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    static Path cache;

    @AutoClose
    private static KeptOffice kept;

    @AutoClose("stop")
    private static WebServer server;

    @BeforeAll
    static void told(@TempDir Path data) throws Exception {
        var now = LocalDateTime.of(2026, 11, 22, 9, 0);
        var clock = new DemoClock(Clock.fixed(now.atZone(SHANGHAI).toInstant(), SHANGHAI));
        kept = new Wiring()
                .demonstration(
                        new Installation(Optional.empty(), Optional.empty(), Optional.of(cache), clock),
                        new DataFolder(data));
        new Demo(kept, clock).tell(Optional.empty());
        server = new WebServer(kept.office(), WebSettings.local(0)).start();
    }

    @ParameterizedTest
    @CsvSource({
        "admin,zh",
        "shuji,zh",
        "zhuren,zh",
        "zhuren,en",
        "yewu1,zh",
        "caiwufu,zh",
        "bangongshi,zh",
        "mishu1,en",
        "guize,zh"
    })
    void every_link_leads_to_a_page(String login, String language) throws Exception {
        var session = kept.office()
                .access()
                .signIn()
                .handle(new SignIn.Command(login, "yicheng-demo-2026"))
                .fold(SignIn.SignedIn::secret, findings -> {
                    throw new AssertionError(findings);
                });
        var waiting = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new HashSet<>();
        List<String> broken = new ArrayList<>();
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            if (!seen.add(kind(path))) {
                continue;
            }
            var page = get(path, session, language);
            if (page.statusCode() >= 400) {
                broken.add(page.statusCode() + " " + path);
            }
            LINK.matcher(page.body())
                    .results()
                    .map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
                    .forEach(waiting::add);
        }

        assertThat(broken).as(login).isEmpty();
        assertThat(seen).hasSizeGreaterThan(20);
    }

    private static HttpResponse<String> get(String path, String session, String language)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Cookie", "yicheng_session=" + session)
                .header("Accept-Language", language)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    /** Two addresses of one kind differ in the names of things and in what is searched for. */
    private static String kind(String path) {
        return path.replaceAll("=[^&]*", "").replaceAll("/[^/?]*[^a-z/?][^/?]*", "/0");
    }
}
