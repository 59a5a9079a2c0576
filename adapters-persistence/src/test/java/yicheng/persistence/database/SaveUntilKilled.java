package yicheng.persistence.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.journal.AnEntry;
import yicheng.journal.Recorded;
import yicheng.topic.TopicField;
import yicheng.topic.life.AKeptTopic;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/**
 * A process whose threads each change a topic of their own, with an entry of the journal in the same unit, and print both
 * once they are acknowledged, until it is killed.
 */
final class SaveUntilKilled {

    private static final int THREADS = 6;

    private SaveUntilKilled() {}

    public static void main(String[] words) {
        var database = Database.inFolder(Path.of(words[0]));
        topics().map(id -> new Thread(() -> save(database, id))).forEach(Thread::start);
    }

    static Stream<Topic.Id> topics() {
        return IntStream.range(0, THREADS).mapToObj(i -> new Topic.Id("t" + i));
    }

    private static void save(Database database, Topic.Id id) {
        while (true) {
            var acknowledged = database.transactions().inOne(() -> {
                var kept = next(database.topics(), id);
                return line(database.journal().append(AnEntry.about(Topic.subject(id))), kept);
            });
            print(acknowledged);
        }
    }

    private static Topics.Kept next(Topics topics, Topic.Id id) {
        long version = topics.find(id).map(Topics.Kept::version).orElse(0L);
        var topic = AKeptTopic.saying(AKeptTopic.draft(id.value()), TopicField.TITLE, "第 %d 稿".formatted(version + 1));
        return topics.save(topic, AKeptTopic.AT, version);
    }

    /** Ends in a dot, by which a line that was cut in two is known. */
    private static String line(Recorded recorded, Topics.Kept kept) {
        return "%d %s %s %d.%n"
                .formatted(recorded.number(), recorded.hash(), kept.topic().id().value(), kept.version());
    }

    /** A line in one piece. */
    private static void print(String line) {
        var bytes = line.getBytes(StandardCharsets.US_ASCII);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
