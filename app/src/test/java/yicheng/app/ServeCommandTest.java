package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    @TempDir
    static Path cache;

    @Test
    void it_answers_at_the_address_it_prints() {
        var answers = new ArrayList<Integer>();

        var printed = ATerminal.with(cache)
                .whileServing((server, soFar) -> answers.add(status("http://127.0.0.1:" + server.port() + "/health")))
                .types("serve", "--port", "0");

        assertThat(answers).containsExactly(200);
        assertThat(printed.code()).isZero();
        assertThat(printed.out()).matches("议程已启动：http://127\\.0\\.0\\.1:\\d+/\\R");
    }

    @Test
    void every_place_a_demonstration_lists_answers() {
        var answers = new ArrayList<Integer>();

        ATerminal.with(cache)
                .whileServing((server, printed) -> addresses(printed).forEach(address -> answers.add(status(address))))
                .types("serve", "--port", "0", "--demo", "--lang", "en");

        assertThat(answers).hasSizeGreaterThan(5).containsOnly(200);
    }

    @Test
    void a_port_that_is_taken_is_said_so_with_a_way_out() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var printed = ATerminal.with(cache).types("serve", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(printed.code()).isEqualTo(4);
            assertThat(printed.err())
                    .contains("端口 " + taken.getLocalPort() + " 已被占用")
                    .contains("--port 0");
        }
    }

    private static Stream<String> addresses(String printed) {
        return Pattern.compile("http://\\S+").matcher(printed).results().map(MatchResult::group);
    }

    private static int status(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }
}
