package yicheng.app.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** From the start of a JVM to its first answer over HTTP, against one that does nothing but start Javalin. */
final class StartBenchmark {

    private static final int ROUNDS = 7;
    private static final Path JAR = Path.of("target", "yicheng.jar");

    private StartBenchmark() {}

    static void print(PrintStream out) throws Exception {
        if (!Files.exists(JAR)) {
            out.println("start         needs app/target/yicheng.jar: run package first");
            return;
        }
        var cache = Files.createTempDirectory("yicheng-start");
        var product = new double[ROUNDS];
        var bare = new double[ROUNDS];
        double first = seconds("/health", port -> serve(port, cache));
        for (int round = 0; round < ROUNDS; round++) {
            product[round] = seconds("/health", port -> serve(port, cache));
            bare[round] = seconds("/", StartBenchmark::bare);
        }
        out.printf(
                "start         first, with an empty cache %.2f s   later %.2f s   bare Javalin %.2f s   ratio %.2f%n",
                first, median(product), median(bare), median(product) / median(bare));
    }

    private interface Command {
        List<String> on(int port);
    }

    private static List<String> serve(int port, Path cache) {
        return List.of(
                java(),
                "-jar",
                JAR.toString(),
                "serve",
                "--port",
                String.valueOf(port),
                "--cache",
                cache.toString(),
                "--data",
                cache.resolve("data").toString());
    }

    private static List<String> bare(int port) {
        return List.of(
                java(), "-cp", System.getProperty("java.class.path"), BareServer.class.getName(), String.valueOf(port));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static double seconds(String path, Command command) throws Exception {
        int port = freePort();
        long begun = System.nanoTime();
        var process = new ProcessBuilder(command.on(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (!answers(port, path)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(
                            "%s ended with %d".formatted(command.on(port), process.exitValue()));
                }
                Thread.onSpinWait();
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(int port, String path) {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .formatted(path)
                            .getBytes());
            Hammer.answer(socket.getInputStream());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
