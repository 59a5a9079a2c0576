package yicheng.app.bench;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import yicheng.journal.AnEntry;
import yicheng.persistence.database.Database;

/** Durable appends to the journal from many clients, many units in a commit against one commit for each. */
final class CommitBenchmark {

    private static final int ROUNDS = 5;
    private static final int CLIENTS = 64;
    private static final int TOGETHER = 256;

    private CommitBenchmark() {}

    static void print(PrintStream out) throws Exception {
        try (var folder = new ScratchFolder("yicheng-commit");
                var grouped = Database.inFolder(folder.path().resolve("grouped"), TOGETHER);
                var single = Database.inFolder(folder.path().resolve("single"), 1)) {
            compare(out, grouped, single);
        }
    }

    /** In turns, so that whatever else the machine does falls on both. */
    private static void compare(PrintStream out, Database grouped, Database single) throws Exception {
        perSecond(grouped, 3);
        perSecond(single, 3);
        double together = 0;
        double each = 0;
        for (int round = 0; round < ROUNDS; round++) {
            together += perSecond(grouped, 2) / ROUNDS;
            each += perSecond(single, 2) / ROUNDS;
        }
        out.printf(
                "commit        %d clients, durable: grouped %,.0f/s   one commit each %,.0f/s   ratio %.1f%n",
                CLIENTS, together, each, together / each);
    }

    private static double perSecond(Database database, double seconds) throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var kept = new AtomicLong();
            long begun = System.nanoTime();
            long until = begun + (long) (seconds * 1e9);
            Callable<Void> client = () -> append(database, until, kept);
            for (var done : clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(i -> client).toList())) {
                done.get();
            }
            return kept.get() * 1e9 / (System.nanoTime() - begun);
        } finally {
            clients.shutdown();
        }
    }

    private static Void append(Database database, long until, AtomicLong kept) {
        var journal = database.journal();
        while (System.nanoTime() < until) {
            database.transactions().inOne(() -> journal.append(AnEntry.about("topic/17")));
            kept.incrementAndGet();
        }
        return null;
    }
}
