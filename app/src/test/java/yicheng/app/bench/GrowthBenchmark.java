package yicheng.app.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yicheng.Office;
import yicheng.TestOffice;
import yicheng.access.PlainPasswords;
import yicheng.meeting.MeetingRef;
import yicheng.people.FiveDepartments;
import yicheng.persistence.database.Database;
import yicheng.persistence.topic.TopicPlans;
import yicheng.policy.Answer;
import yicheng.topic.life.ReadTopics.Wanted;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topics;

/**
 * Lists, search and similarity over 1,000 to 100,000 kept topics, as the office's use cases answer them; with the plans by
 * which SQLite finds them. An office that gets 5,000 topics a year: what is looked back on grows no further after that.
 */
final class GrowthBenchmark {

    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int A_YEAR = 5_000;
    private static final double SECONDS = 2.5;
    /** Processor time does not depend on the neighbours; everything asked here is answered on the asking thread. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private GrowthBenchmark() {}

    static void print(PrintStream out) throws Exception {
        // Once more than it counts: what comes first is not compiled yet.
        measured(out, SIZES[0]);
        var all = new LinkedHashMap<Integer, Map<String, Double>>();
        for (int size : SIZES) {
            all.put(size, measured(out, size));
        }
        var names = all.get(SIZES[0]).keySet();
        for (var name : names) {
            var times = Arrays.stream(SIZES)
                    .mapToObj(size -> "%,9.2f".formatted(all.get(size).get(name)))
                    .collect(Collectors.joining(" "));
            double growth = all.get(SIZES[SIZES.length - 1]).get(name)
                    / all.get(SIZES[0]).get(name);
            out.printf(
                    "growth        %-42s ms of processor at 1,000 / 10,000 / 100,000: %s   x %.1f%n",
                    name, times, growth);
        }
    }

    private static Map<String, Double> measured(PrintStream out, int size) throws Exception {
        try (var folder = new ScratchFolder("yicheng-growth");
                var database = Database.inFolder(folder.path())) {
            TestOffice.setUp(
                    database.transactions(), database.organisations(), database.accounts(), new PlainPasswords());
            var topics = new ManyTopics(size, A_YEAR);
            topics.keep(database);
            if (size == SIZES[SIZES.length - 1]) {
                new TopicPlans(folder.path())
                        .of(queries())
                        .forEach((name, plan) -> out.printf("plan          %s: %s%n", name, plan));
            }
            return times(BenchOffice.on(database).office(), topics);
        }
    }

    private static Map<String, Double> times(Office office, ManyTopics topics) {
        var clerk = TestOffice.actor(office, FiveDepartments.CLERK);
        var head = TestOffice.actor(office, FiveDepartments.HEAD_OF_SECOND);
        var read = office.readTopics();
        var times = new LinkedHashMap<String, Double>();
        times.put("the newest 50", millis(() -> read.list(clerk, Wanted.all())));
        times.put("a department's newest 50", millis(() -> read.list(head, Wanted.all())));
        times.put("50 of one stage", millis(() -> read.list(clerk, wanted("", Set.of(Stage.SUBMITTED)))));
        times.put("those of one meeting", millis(() -> read.list(clerk, meeting())));
        times.put("how many at each stage", millis(() -> read.count(clerk)));
        times.put("search 机房, in one of 16", millis(() -> read.list(clerk, wanted("机房", Set.of()))));
        times.put("search 机房 仓储 电梯, in few", millis(() -> read.list(clerk, wanted("机房 仓储 电梯", Set.of()))));
        times.put("search 天文, in none", millis(() -> read.list(clerk, wanted("天文", Set.of()))));
        times.put("similar to the newest", millis(() -> office.similarTopics().handle(clerk, topics.last())));
        return times;
    }

    private interface Asking {
        Answer<?> ask();
    }

    /** The middle one of as many as there is time for, after as long again of warming up. */
    private static double millis(Asking asking) {
        run(asking);
        var nanos = run(asking);
        return nanos[nanos.length / 2] / 1e6;
    }

    private static long[] run(Asking asking) {
        var nanos = new ArrayList<Long>();
        long until = System.nanoTime() + (long) (SECONDS * 1e9);
        do {
            long begun = CLOCK.getCurrentThreadCpuTime();
            asking.ask().fold(value -> value, findings -> {
                throw new IllegalStateException(findings.toString());
            });
            nanos.add(CLOCK.getCurrentThreadCpuTime() - begun);
        } while (System.nanoTime() < until);
        return nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static Wanted wanted(String words, Set<Stage> stages) {
        return new Wanted(stages, Optional.empty(), Optional.empty(), words, Optional.empty(), 50);
    }

    private static Wanted meeting() {
        var ref = MeetingRef.parse("weekly:2026-11-16").orElseThrow();
        return new Wanted(Set.of(), Optional.empty(), Optional.of(ref), "", Optional.empty(), 50);
    }

    private static Map<String, Topics.Query> queries() {
        var everything = new Topics.Visible(true, Set.of(), Optional.empty());
        var own = new Topics.Visible(false, Set.of(FiveDepartments.SECOND), Optional.empty());
        var queries = new LinkedHashMap<String, Topics.Query>();
        queries.put("newest", Topics.Query.of(everything));
        queries.put("department", Topics.Query.of(own));
        queries.put("stage", query(everything, Set.of(Stage.SUBMITTED), Optional.empty(), ""));
        queries.put("meeting", query(everything, Set.of(), meeting().meeting(), ""));
        queries.put("search", query(everything, Set.of(), Optional.empty(), "机房"));
        queries.put("search, a common word", query(everything, Set.of(), Optional.empty(), "机房"));
        return queries;
    }

    private static Topics.Query query(
            Topics.Visible visible, Set<Stage> stages, Optional<MeetingRef> meeting, String words) {
        return new Topics.Query(visible, stages, Optional.empty(), meeting, words, Optional.empty(), 50);
    }
}
