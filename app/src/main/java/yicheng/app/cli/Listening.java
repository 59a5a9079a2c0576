package yicheng.app.cli;

import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Failure;
import yicheng.app.cli.words.Words;
import yicheng.app.install.KeptOffice;
import yicheng.policy.Text;
import yicheng.web.WebServer;
import yicheng.web.WebSettings;

/** Where a server listens, and its life from the first request to the last. */
final class Listening {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final int STOP_SECONDS = 10;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    private String port;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1")
    private String host;

    /** A wrong port is told before anything is opened. */
    WebSettings settings() {
        return new WebSettings(host, Words.port(port), STOP_SECONDS);
    }

    /**
     * Serves until it may end; then whoever is being answered gets his answer, and everything is kept.
     *
     * @param follow looked at every second, where there is something to follow
     * @param ready is given the address
     */
    void serve(
            KeptOffice kept,
            WebSettings settings,
            Optional<Runnable> follow,
            Consumer<String> ready,
            Consumer<WebServer> until) {
        try (kept) {
            var server = new WebServer(kept.office(), settings);
            start(server, settings);
            var rounds = Rounds.begin(kept.round());
            var looks = follow.map(look -> Rounds.begin(BETWEEN_LOOKS, look));
            try {
                ready.accept("http://%s:%d/".formatted(host, server.port()));
                server.warmUp();
                until.accept(server);
            } finally {
                looks.ifPresent(Rounds::stop);
                rounds.stop();
                stop(server);
            }
        }
    }

    /** Whoever is not answered within the time of the settings is cut off. */
    private static void stop(WebServer server) {
        try {
            server.stop();
        } catch (JavalinException cutOff) {
            LOG.warn("requests that took longer than {} s were cut off", STOP_SECONDS, cutOff);
        }
    }

    private static void start(WebServer server, WebSettings settings) {
        try {
            server.start();
        } catch (JavalinBindException taken) {
            throw new Failure(
                    Exit.PORT_TAKEN,
                    List.of(Text.of(
                            "端口 %d 已被占用或不能使用；请换一个，如 --port %d，或 --port 0 由系统选"
                                    .formatted(settings.port(), settings.port() % 65_535 + 1),
                            "port %d is taken or not allowed; try another such as --port %d, or --port 0 for any that is free"
                                    .formatted(settings.port(), settings.port() % 65_535 + 1))));
        }
    }
}
