package yicheng.app.bench;

import java.io.PrintStream;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import yicheng.HandWrittenReviewRules;
import yicheng.meeting.Kind;
import yicheng.topic.ATopic;
import yicheng.topic.TopicField;
import yicheng.topic.review.ReviewRules;
import yicheng.topic.review.TopicFacts;

/** One review of one topic by the rule book, all findings, against the same rules hand-written in Java. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReviewBenchmark {

    private final List<TopicFacts> topics =
            IntStream.range(0, 64).mapToObj(ReviewBenchmark::topic).toList();
    private final ReviewRules plain = new HandWrittenReviewRules();
    private ReviewRules book;
    private int next;

    /** For JMH. */
    public ReviewBenchmark() {}

    /** Compiles the shipped book once for a fork. */
    @Setup
    public void compile() {
        book = BenchOffice.book().rules(ReviewRules.class);
    }

    /** The sentences. */
    @Benchmark
    public Object ruleBook() {
        return book.findings(topics.get(next++ & 63));
    }

    /** The baseline. */
    @Benchmark
    public Object handWritten() {
        return plain.findings(topics.get(next++ & 63));
    }

    static void print(PrintStream out) throws Exception {
        var options =
                new OptionsBuilder().include(ReviewBenchmark.class.getName()).build();
        Collection<RunResult> results = new Runner(options).run();
        var scores = results.stream()
                .collect(Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(),
                        result -> result.getPrimaryResult().getScore()));
        out.printf(
                "review        rule book %,.0f/s   plain Java %,.0f/s   plain Java is %.1f x as fast (goal: within 20 x)%n",
                scores.get("ruleBook"), scores.get("handWritten"), scores.get("handWritten") / scores.get("ruleBook"));
    }

    /** A mix: some pass, some lack content, some go to the party committee. */
    private static TopicFacts topic(int i) {
        var values = Map.of(
                0, ATopic.aTopic(),
                1, ATopic.aTopic().spending("860万元"),
                2, ATopic.aTopic().with(TopicField.BACKGROUND, ""),
                3, ATopic.aTopic().titled("调整" + i + "名岗位人员"));
        return new TopicFacts(
                i % 8 < 4 ? Kind.WEEKLY : Kind.MONTHLY,
                values.get(i % 4).proposal(),
                LocalDateTime.of(2026, 11, 24, 10, 0),
                List.of(),
                List.of(),
                i % 16 == 0 ? 5 : 0,
                0);
    }
}
