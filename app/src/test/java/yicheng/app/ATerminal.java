package yicheng.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import yicheng.app.cli.Cli;
import yicheng.app.cli.Surroundings;
import yicheng.web.WebServer;

/** Types commands as a person would at one moment, with the real wiring behind them, and keeps what was printed. */
public final class ATerminal {

    /** 2026-11-24 10:00 in Shanghai, a Tuesday. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);

    /** What a command left behind. */
    public record Printed(int code, String out, String err) {

        public List<String> lines() {
            return out.lines().toList();
        }
    }

    private final Map<String, String> environment = new HashMap<>();
    private BiConsumer<WebServer, String> visit = (server, printed) -> {};

    private ATerminal() {}

    /** @param cache outlives the test, so that the rule book is compiled once */
    public static ATerminal with(Path cache) {
        var terminal = new ATerminal();
        terminal.environment.put("XDG_CACHE_HOME", cache.toString());
        return terminal;
    }

    public ATerminal knowing(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public ATerminal speaking(String locale) {
        environment.put("LANG", locale);
        return this;
    }

    /** @param visit is given the server and what has been printed until then */
    public ATerminal whileServing(BiConsumer<WebServer, String> visit) {
        this.visit = visit;
        return this;
    }

    public Printed types(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Consumer<WebServer> until = server -> visit.accept(server, out.toString(StandardCharsets.UTF_8));
        var around = new Surroundings(stream(out), stream(err), environment, CLOCK);
        int code = new Cli(around, new Wiring(), until).run(words);
        return new Printed(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
