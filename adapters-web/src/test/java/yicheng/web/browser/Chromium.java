package yicheng.web.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A headless browser; every tab has its own cookies and storage. */
public final class Chromium implements AutoCloseable {

    private static final String ANNOUNCED = "DevTools listening on ";

    /** No sandbox, for containers and root; nothing that talks to the world outside. */
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-color-profile=srgb",
            "--hide-scrollbars",
            "--remote-debugging-port=0");

    private final Path profile;
    private final Process process;
    private final DevTools tools;

    private Chromium(Path profile, Process process, DevTools tools) {
        this.profile = profile;
        this.process = process;
        this.tools = tools;
    }

    public static Chromium start() {
        var program = Installed.chromium().orElseThrow(() -> new IllegalStateException(Installed.HINT));
        try {
            var profile = Files.createTempDirectory("yicheng-browser");
            var command = Stream.concat(Stream.of(program.toString(), "--user-data-dir=" + profile), FLAGS.stream());
            var process = new ProcessBuilder(command.toList())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Chromium(profile, process, new DevTools(address(process)));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot start " + program, failed);
        }
    }

    /** @param language of the browser's wishes, e.g. {@code zh-CN} */
    public Tab open(String site, int width, int height, String language) {
        var context = tools.ask("Target.createBrowserContext", Map.of())
                .path("browserContextId")
                .asString();
        var target = tools.ask("Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId")
                .asString();
        var session = tools.ask("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        var tab = new Tab(tools, session, site);
        tab.speaks(language);
        tab.resize(width, height);
        return tab;
    }

    @Override
    public void close() {
        var children = process.descendants().toList();
        process.destroy();
        process.onExit().join();
        children.forEach(ProcessHandle::destroyForcibly);
        delete(profile.toFile());
    }

    /** Whether it is still there or not: a child of the browser may have been tidying up until now. */
    private static void delete(File file) {
        Stream.ofNullable(file.listFiles()).flatMap(Stream::of).forEach(Chromium::delete);
        file.delete();
    }

    private static URI address(Process process) throws IOException {
        var said = new BufferedReader(process.errorReader());
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(ANNOUNCED)) {
                drained(said);
                return URI.create(line.substring(ANNOUNCED.length()).strip());
            }
        }
        throw new IOException("the browser ended before it listened");
    }

    /** Whatever it grumbles later must not fill the pipe. */
    private static void drained(BufferedReader said) {
        var reader = new Thread(() -> said.lines().forEach(line -> {}), "browser-messages");
        reader.setDaemon(true);
        reader.start();
    }
}
