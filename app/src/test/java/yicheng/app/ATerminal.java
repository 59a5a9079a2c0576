package yicheng.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import yicheng.app.cli.Cli;
import yicheng.web.WebServer;

/** Types commands as a person would, with the real wiring behind them, and keeps what was printed. */
final class ATerminal {

    /** What a command left behind. */
    record Printed(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    private final Map<String, String> environment = new HashMap<>();
    private BiConsumer<WebServer, String> visit = (server, printed) -> {};

    private ATerminal() {}

    /** @param cache outlives the test, so that the rule book is compiled once */
    static ATerminal with(Path cache) {
        var terminal = new ATerminal();
        terminal.environment.put("XDG_CACHE_HOME", cache.toString());
        return terminal;
    }

    ATerminal speaking(String locale) {
        environment.put("LANG", locale);
        return this;
    }

    /** @param visit is given the server and what has been printed until then */
    ATerminal whileServing(BiConsumer<WebServer, String> visit) {
        this.visit = visit;
        return this;
    }

    Printed types(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Consumer<WebServer> until = server -> {
            visit.accept(server, out.toString(StandardCharsets.UTF_8));
            server.stop();
        };
        int code = new Cli(stream(out), stream(err), environment, new Wiring(), until).run(words);
        return new Printed(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
