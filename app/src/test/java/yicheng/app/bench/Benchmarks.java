package yicheng.app.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs the benchmarks named on the command line, or all of them: {@code review}, {@code http}, {@code start},
 * {@code commit}, {@code topics}, {@code submit}.
 */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var wanted =
                names.length == 0 ? List.of("review", "http", "start", "commit", "topics", "submit") : List.of(names);
        if (wanted.contains("review")) {
            ReviewBenchmark.print(out);
        }
        if (wanted.contains("http")) {
            HttpBenchmark.print(out);
        }
        if (wanted.contains("start")) {
            StartBenchmark.print(out);
        }
        if (wanted.contains("commit")) {
            CommitBenchmark.print(out);
        }
        if (wanted.contains("topics")) {
            TopicBenchmark.print(out);
        }
        if (wanted.contains("submit")) {
            SubmitBenchmark.print(out);
        }
    }
}
