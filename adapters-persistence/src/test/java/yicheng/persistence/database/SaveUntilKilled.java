package yicheng.persistence.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.agenda.list.RandomLists;
import yicheng.agenda.list.TopicList;
import yicheng.agenda.version.RandomAgendas;
import yicheng.journal.AnEntry;
import yicheng.journal.Recorded;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.topic.TopicField;
import yicheng.topic.life.AKeptTopic;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/**
 * A process whose threads each change a topic of their own, with an entry of the journal and now and then a list with its
 * agenda in the same unit, and print topic and entry once they are acknowledged, until it is killed.
 */
final class SaveUntilKilled {

    private static final int THREADS = 6;
    static final int VERSIONS_PER_LIST = 10;

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
                if (kept.version() % VERSIONS_PER_LIST == 0) {
                    decide(database, id, kept.version());
                }
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

    /** A list and the agenda that follows from it, of one more meeting. */
    private static void decide(Database database, Topic.Id id, long version) {
        var start = LocalDateTime.of(2026, 1, 1, 9, 0).plusMinutes(version);
        var meeting = new MeetingRef(Kind.ADHOC, start.plusYears(id.value().charAt(1) - '0'));
        database.topicLists().save(new RandomLists(version).list(new TopicList.Id(meeting, 1)), 0);
        database.agendas().save(new RandomAgendas(version).withVersions(meeting, 1), 0);
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
