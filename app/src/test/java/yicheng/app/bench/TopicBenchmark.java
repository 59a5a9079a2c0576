package yicheng.app.bench;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import yicheng.journal.Entry;
import yicheng.persistence.database.Database;
import yicheng.topic.TopicField;
import yicheng.topic.life.AKeptTopic;
import yicheng.topic.life.Judged;
import yicheng.topic.life.RandomTopics;
import yicheng.topic.life.Topic;

/**
 * Durable changes of topics with their entries in the journal, from many clients: many units in a commit against one commit
 * for each. A client begins a topic, then changes it three times.
 */
final class TopicBenchmark {

    private static final int ROUNDS = 4;
    private static final int CLIENTS = 64;
    private static final int TOGETHER = 256;
    private static final int CHANGES = 4;
    private static final Judged JUDGED = new RandomTopics(3).judged();

    private TopicBenchmark() {}

    static void print(PrintStream out) throws Exception {
        try (var folder = new ScratchFolder("yicheng-topics");
                var grouped = Database.inFolder(folder.path().resolve("grouped"), TOGETHER);
                var single = Database.inFolder(folder.path().resolve("single"), 1)) {
            compare(out, grouped, single);
        }
    }

    private static void compare(PrintStream out, Database grouped, Database single) throws Exception {
        var ids = new AtomicLong();
        perSecond(grouped, ids, 4);
        perSecond(single, ids, 4);
        double together = 0;
        double each = 0;
        for (int round = 0; round < ROUNDS; round++) {
            together += perSecond(grouped, ids, 3) / ROUNDS;
            each += perSecond(single, ids, 3) / ROUNDS;
        }
        out.printf(
                "topic+journal %d clients, durable: grouped %,.0f/s (%.0f us each)   one commit each %,.0f/s   ratio %.1f%n",
                CLIENTS, together, 1e6 / together, each, together / each);
    }

    private static double perSecond(Database database, AtomicLong ids, double seconds) throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var kept = new AtomicLong();
            long begun = System.nanoTime();
            long until = begun + (long) (seconds * 1e9);
            Callable<Void> client = () -> change(database, ids, until, kept);
            for (var done : clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(i -> client).toList())) {
                done.get();
            }
            return kept.get() * 1e9 / (System.nanoTime() - begun);
        } finally {
            clients.shutdown();
        }
    }

    private static Void change(Database database, AtomicLong ids, long until, AtomicLong kept) {
        while (System.nanoTime() < until) {
            var id = "t" + ids.incrementAndGet();
            for (int change = 0; change < CHANGES; change++) {
                var topic = topic(id, change);
                long basedOn = change;
                database.transactions().inOne(() -> keep(database, topic, basedOn));
                kept.incrementAndGet();
            }
        }
        return null;
    }

    private static Topic topic(String id, int change) {
        var draft = AKeptTopic.saying(AKeptTopic.draft(id), TopicField.PROPOSAL, "拟按招标结果采购，分两批安装，年内完成验收。");
        var topic = change == 0 ? draft : AKeptTopic.received(draft, 7, AKeptTopic.AT);
        return change < 2 ? topic : topic.judgedAs(JUDGED);
    }

    private static Object keep(Database database, Topic topic, long basedOn) {
        database.topics().save(topic, Instant.EPOCH, basedOn);
        return database.journal()
                .append(Entry.of(
                        AKeptTopic.AT,
                        "sun",
                        "topic.changed",
                        topic.subject(),
                        Map.of("title", topic.title(), "proposal", topic.form().of(TopicField.PROPOSAL))));
    }
}
