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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    @Test
    void it_answers_at_the_address_it_prints() {
        var answers = new ArrayList<Integer>();

        var printed = ATerminal.with(cache)
                .whileServing((server, soFar) -> answers.add(status("http://127.0.0.1:" + server.port() + "/health")))
                .types("serve", "--port", "0", "--data", data.toString());

        assertThat(answers).containsExactly(200);
        assertThat(printed.code()).isZero();
        assertThat(printed.out())
                .matches(
                        "议程已启动：(http://127\\.0\\.0\\.1:\\d+/)\\R本单位尚未设置。请打开 \\1setup ，设置码：[a-z0-9]{12}（只在此显示，重新启动后另换）\\R");
    }

    @Test
    void a_port_that_is_taken_is_said_so_with_a_way_out() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var printed = ATerminal.with(cache)
                    .types("serve", "--port", String.valueOf(taken.getLocalPort()), "--data", data.toString());

            assertThat(printed.code()).isEqualTo(4);
            assertThat(printed.err())
                    .contains("端口 " + taken.getLocalPort() + " 已被占用")
                    .contains("--port 0");
        }
    }

    private static int status(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }
}
