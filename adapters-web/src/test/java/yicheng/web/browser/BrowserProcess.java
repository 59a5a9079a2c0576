package yicheng.web.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program and its profile: started by the first test of a JVM that needs it, ended with the JVM. */
final class BrowserProcess {

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

    /** One for the JVM: a start takes longer than most tests, and what a tab keeps no other tab sees. */
    private static BrowserProcess running;

    private final Path profile;
    private final Process process;
    private final DevTools tools;

    private BrowserProcess(Path profile, Process process, DevTools tools) {
        this.profile = profile;
        this.process = process;
        this.tools = tools;
    }

    static synchronized BrowserProcess running() {
        if (running == null || !running.process.isAlive()) {
            running = start(Installed.chromium().orElseThrow(() -> new IllegalStateException(Installed.HINT)));
            Runtime.getRuntime().addShutdownHook(new Thread(running::end, "browser-end"));
        }
        return running;
    }

    DevTools tools() {
        return tools;
    }

    private static BrowserProcess start(Path program) {
        try {
            var profile = Files.createTempDirectory("yicheng-browser");
            var command = Stream.concat(Stream.of(program.toString(), "--user-data-dir=" + profile), FLAGS.stream());
            var process = new ProcessBuilder(command.toList())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new BrowserProcess(profile, process, new DevTools(address(process)));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot start " + program, failed);
        }
    }

    private void end() {
        var children = process.descendants().toList();
        process.destroy();
        process.onExit().join();
        children.forEach(ProcessHandle::destroyForcibly);
        delete(profile.toFile());
    }

    /** Whether it is still there or not: a child of the browser may have been tidying up until now. */
    private static void delete(File file) {
        Stream.ofNullable(file.listFiles()).flatMap(Stream::of).forEach(BrowserProcess::delete);
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
