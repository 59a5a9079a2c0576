package yicheng.app.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the benchmarks named on the command line, or all of them: {@code review}, {@code http}, {@code start},
 * {@code commit}, {@code topics}, {@code submit}, {@code agenda}, {@code growth}, {@code replay},
 * {@code publish}.
 */
public final class Benchmarks {

    private interface Benchmark {
        void print(PrintStream out) throws Exception;
    }

    private static final Map<String, Benchmark> ALL = all();

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var wanted = names.length == 0 ? ALL.keySet() : List.of(names);
        for (var benchmark : ALL.entrySet()) {
            if (wanted.contains(benchmark.getKey())) {
                benchmark.getValue().print(out);
            }
        }
    }

    private static Map<String, Benchmark> all() {
        var all = new LinkedHashMap<String, Benchmark>();
        all.put("review", ReviewBenchmark::print);
        all.put("http", HttpBenchmark::print);
        all.put("start", StartBenchmark::print);
        all.put("commit", CommitBenchmark::print);
        all.put("topics", TopicBenchmark::print);
        all.put("submit", SubmitBenchmark::print);
        all.put("agenda", AgendaBenchmark::print);
        all.put("growth", GrowthBenchmark::print);
        all.put("replay", ReplayBenchmark::print);
        all.put("publish", PublishBenchmark::print);
        return all;
    }
}
