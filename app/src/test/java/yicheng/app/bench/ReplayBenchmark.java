package yicheng.app.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import yicheng.Office;
import yicheng.TestOffice;
import yicheng.access.PlainPasswords;
import yicheng.persistence.database.Database;
import yicheng.persistence.topic.CopiedTopics;
import yicheng.policy.RuleBook;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.replay.Archive;
import yicheng.rulebook.replay.Progress;
import yicheng.rulebook.replay.ReplayReport;
import yicheng.topic.review.ReviewRules;

/**
 * A replay of 1,000,000 archived topics under a draft in which 30 万 became 50 万, on SQLite, against reading the same topics
 * and judging none, and against judging as many in memory and reading none. The property {@code topics} sets another number.
 */
final class ReplayBenchmark {

    private static final int TOPICS = Integer.getInteger("topics", 1_000_000);
    private static final int JUDGED = 50_000;
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();
    private static final int SLICE = 2_000;
    private static final int IN_MEMORY = 20_000;

    private ReplayBenchmark() {}

    static void print(PrintStream out) throws Exception {
        try (var folder = new ScratchFolder("yicheng-replay")) {
            var made = timed(() -> {
                judgeAndKeep(folder);
                new CopiedTopics(folder.path()).until(JUDGED, TOPICS);
                return TOPICS;
            });
            out.printf(
                    "replay        %,d topics, %,d of them judged, the others copies with other titles, kept in %s%n",
                    TOPICS, Math.min(TOPICS, JUDGED), made);
            try (var database = Database.inFolder(folder.path())) {
                rounds(out, database);
            }
        }
    }

    private static void judgeAndKeep(ScratchFolder folder) throws Exception {
        try (var database = Database.inFolder(folder.path())) {
            TestOffice.setUp(
                    database.transactions(), database.organisations(), database.accounts(), new PlainPasswords());
            new JudgedTopics(BenchOffice.on(database).office().ruleBook()).keep(database, Math.min(TOPICS, JUDGED));
        }
    }

    private static void rounds(PrintStream out, Database database) throws Exception {
        var office = BenchOffice.on(database).office();
        var topics = new JudgedTopics(office.ruleBook());
        var draft = office.ruleBookDesk().bench().load(RaisedBook.files(), "50 万");
        for (int round = 1; round <= 3; round++) {
            out.printf("replay        round %d: ", round);
            replayed(out, office, draft);
            var reading = timed(() -> read(database.archive()));
            var judging = timed(() -> judge(topics, draft));
            out.printf("; read and not judged %s; judged in memory %s%n", reading, judging);
        }
    }

    private static void replayed(PrintStream out, Office office, RuleBook draft) throws Exception {
        var heap = new LiveHeap();
        var progress = new Progress();
        var early = new double[1];
        var watching = new Thread(() -> early[0] = untilHalf(progress, heap));
        watching.start();
        var reports = new ReplayReport[1];
        var took = timed(() -> {
            reports[0] = office.ruleBookDesk().replayBook().handle(new BookDraft.Id("bench"), draft, progress);
            return (int) reports[0].judged().topics();
        });
        watching.join();
        out.printf(
                "%,d of %,d change, %s, live heap at most %.0f MB in the first half, %.0f MB in the second",
                reports[0].changed().topics(), reports[0].judged().topics(), took, early[0], heap.megabytes());
    }

    /** The most up to then. */
    private static double untilHalf(Progress progress, LiveHeap heap) {
        while (progress.percent() < 50) {
            LockSupport.parkNanos(1_000_000);
        }
        return heap.megabytes();
    }

    private static int read(Archive archive) throws Exception {
        return inParallel(archive.slices(SLICE).stream()
                .<Callable<Integer>>map(slice -> () -> archive.verdicts(slice).size())
                .toList());
    }

    /** The facts of a few over and over: nothing is read. */
    private static int judge(JudgedTopics topics, RuleBook draft) throws Exception {
        var facts = IntStream.range(0, IN_MEMORY).mapToObj(topics::facts).toList();
        var rules = draft.rules(ReviewRules.class);
        return inParallel(IntStream.range(0, TOPICS / SLICE)
                .<Callable<Integer>>mapToObj(slice -> () -> {
                    IntStream.range(0, SLICE).forEach(i -> rules.findings(facts.get((slice * SLICE + i) % IN_MEMORY)));
                    return SLICE;
                })
                .toList());
    }

    private static int inParallel(List<Callable<Integer>> parts) throws Exception {
        var pool = Executors.newFixedThreadPool(WORKERS);
        try {
            int all = 0;
            for (var part : pool.invokeAll(parts)) {
                all += part.get();
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }

    /** By the clock, and by the processor, which does not depend on the neighbours. */
    private static String timed(Callable<Integer> work) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long begun = System.nanoTime();
        long busy = system.getProcessCpuTime();
        int count = work.call();
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processor = (system.getProcessCpuTime() - busy) / 1e9;
        return "%.1f s (%,.0f/s, %.1f s of processor)".formatted(seconds, count / seconds, processor);
    }
}
