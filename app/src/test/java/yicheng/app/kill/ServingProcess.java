package yicheng.app.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import yicheng.app.Main;

/** {@code serve} in a process of its own, as it is started from the jar. */
final class ServingProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    private final Process process;
    private final URI address;

    private ServingProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Returns when it takes requests. */
    static ServingProcess on(Path data, Path cache) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString(),
                        "--cache",
                        cache.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var address = ADDRESS.matcher(String.valueOf(out.readLine()));
        if (!address.find()) {
            process.destroyForcibly();
            throw new IOException("the server did not say where it is");
        }
        return new ServingProcess(process, URI.create(address.group()));
    }

    URI address() {
        return address;
    }

    /** At once, as a power failure would. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
