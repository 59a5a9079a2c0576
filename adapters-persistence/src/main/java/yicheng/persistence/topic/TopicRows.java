package yicheng.persistence.topic;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import yicheng.people.Person;
import yicheng.persistence.unit.IsoTime;
import yicheng.topic.life.Awaited;
import yicheng.topic.life.Receipt;
import yicheng.topic.life.SearchWords;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics.Kept;
import yicheng.topic.life.Topics.Line;

/** Writes the rows of one topic: its columns, its document and, where they changed, its words. */
final class TopicRows {

    private static final String STANDING = "select number, version, words_hash from topic where id = ?";
    private static final String INSERT = """
            insert into topic (version, changed, title, department, author, meeting, stage, round, receipt_year,
              receipt_number, received, received_by, judged, verdict, amount, spends, project, awaited,
              awaited_leader, awaited_by, words_hash, document, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning number""";
    private static final String UPDATE = """
            update topic set version = ?, changed = ?, title = ?, department = ?, author = ?, meeting = ?, stage = ?,
              round = ?, receipt_year = ?, receipt_number = ?, received = ?, received_by = ?, judged = ?, verdict = ?,
              amount = ?, spends = ?, project = ?, awaited = ?, awaited_leader = ?, awaited_by = ?, words_hash = ?,
              document = ?
            where id = ?""";

    private final WordIndex index;

    TopicRows(WordIndex index) {
        this.index = index;
    }

    /** Units never overlap, so what it reads first still stands when it writes. */
    void keep(Handle handle, Kept kept) {
        var topic = kept.topic();
        var words = SearchWords.of(topic);
        long hash = hash(words);
        var standing = standing(handle, topic.id());
        if (standing.version() != kept.version() - 1) {
            throw JdbiTopics.stale(topic.id(), kept.version() - 1);
        }
        long number = standing.number();
        if (standing.isNew()) {
            number = JdbiTopics.bound(handle, INSERT, columns(kept, hash))
                    .mapTo(Long.class)
                    .one();
        } else {
            handle.execute(UPDATE, columns(kept, hash).toArray());
        }
        if (standing.isNew() || standing.wordsHash() != hash) {
            handle.execute(index.keep(), index.kept(words), number);
        }
    }

    boolean discard(Handle handle, Topic.Id id, long basedOn) {
        var standing = standing(handle, id);
        if (standing.isNew() || standing.version() != basedOn) {
            throw JdbiTopics.stale(id, basedOn);
        }
        handle.execute(index.forget(), standing.number());
        handle.execute("delete from topic where number = ?", standing.number());
        return true;
    }

    private static Standing standing(Handle handle, Topic.Id id) {
        return handle.createQuery(STANDING)
                .bind(0, id.value())
                .map((row, context) ->
                        new Standing(row.getLong("number"), row.getLong("version"), row.getLong("words_hash")))
                .findOne()
                .orElse(Standing.NOWHERE);
    }

    private static List<Object> columns(Kept kept, long wordsHash) {
        var topic = kept.topic();
        var line = Line.of(kept);
        var receipt = line.receipt();
        var awaited = line.awaited();
        boolean spends =
                topic.stage().counts() && receipt.isPresent() && line.amount().signum() > 0;
        return java.util.Arrays.asList(
                line.version(),
                IsoTime.written(line.changed()),
                line.title(),
                line.department().value(),
                line.author().value(),
                line.meeting().toString(),
                line.stage().code(),
                line.round(),
                orNull(receipt.map(Receipt::year)),
                orNull(receipt.map(Receipt::number)),
                orNull(receipt.map(Receipt::at).map(IsoTime::written)),
                orNull(receipt.map(Receipt::by).map(Person.Id::value)),
                orNull(line.judgedAt().map(IsoTime::written)),
                line.verdict(),
                line.amount().toPlainString(),
                spends ? 1 : 0,
                topic.form().projectKey(),
                orNull(awaited.map(Awaited::what)),
                orNull(awaited.flatMap(Awaited::leader).map(Person.Id::value)),
                orNull(awaited.map(it -> it.by().toString())),
                wordsHash,
                TopicDocument.of(topic).json(),
                line.id().value());
    }

    private static Object orNull(Optional<?> value) {
        return value.orElse(null);
    }

    private static long hash(List<String> words) {
        long hash = 1;
        for (var word : words) {
            hash = 0x9E3779B97F4A7C15L * (hash ^ word.hashCode());
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** Where the topic stands now; version 0 where it is not kept yet. */
    private record Standing(long number, long version, long wordsHash) {

        static final Standing NOWHERE = new Standing(0, 0, 0);

        boolean isNew() {
            return version == 0;
        }
    }
}
