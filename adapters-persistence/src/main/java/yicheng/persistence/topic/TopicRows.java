package yicheng.persistence.topic;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import yicheng.people.Person;
import yicheng.persistence.unit.IsoTime;
import yicheng.persistence.unit.Later;
import yicheng.persistence.unit.Statements;
import yicheng.topic.TopicField;
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
              awaited_leader, awaited_by, words_hash, matters, document, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning number""";
    private static final String UPDATE = """
            update topic set version = ?, changed = ?, title = ?, department = ?, author = ?, meeting = ?, stage = ?,
              round = ?, receipt_year = ?, receipt_number = ?, received = ?, received_by = ?, judged = ?, verdict = ?,
              amount = ?, spends = ?, project = ?, awaited = ?, awaited_leader = ?, awaited_by = ?, words_hash = ?,
              matters = ?, document = ?
            where id = ?""";

    private final WordIndex index;

    TopicRows(WordIndex index) {
        this.index = index;
    }

    /** Units never overlap, so what it reads first still stands when it writes. */
    void keep(Statements statements, Later later, Kept kept) throws SQLException {
        var topic = kept.topic();
        long hash = hash(SearchWords.texts(topic));
        var standing = standing(statements, topic.id());
        if (standing.version() != kept.version() - 1) {
            throw JdbiTopics.stale(topic.id(), kept.version() - 1);
        }
        long number = standing.number();
        if (standing.isNew()) {
            number = statements
                    .first(INSERT, row -> row.getLong(1), columns(kept, hash))
                    .orElseThrow();
        } else {
            statements.update(UPDATE, columns(kept, hash));
        }
        if (standing.isNew() || standing.wordsHash() != hash) {
            index(later, topic, number);
        }
    }

    void discard(Statements statements, Later later, Topic.Id id, long basedOn) throws SQLException {
        var standing = standing(statements, id);
        if (standing.isNew() || standing.version() != basedOn) {
            throw JdbiTopics.stale(id, basedOn);
        }
        statements.update("delete from topic where number = ?", standing.number());
        later.add(key(standing.number()), before -> before.update(index.forget(), standing.number()));
    }

    /** Once for all units of a commit: FTS5 writes a piece of its index at the end of each savepoint. */
    private void index(Later later, Topic topic, long number) {
        later.add(key(number), before -> before.update(index.keep(), index.kept(SearchWords.of(topic)), number));
    }

    private static Object key(long number) {
        return "topic_words/" + number;
    }

    private static Standing standing(Statements statements, Topic.Id id) throws SQLException {
        return statements
                .first(STANDING, row -> new Standing(row.getLong(1), row.getLong(2), row.getLong(3)), id.value())
                .orElse(Standing.NOWHERE);
    }

    private static Object[] columns(Kept kept, long wordsHash) {
        var topic = kept.topic();
        var line = Line.of(kept);
        var receipt = line.receipt();
        var awaited = line.awaited();
        boolean spends =
                topic.stage().counts() && receipt.isPresent() && line.amount().signum() > 0;
        return new Object[] {
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
            topic.form().of(TopicField.MATTERS),
            TopicDocument.of(topic).json(),
            line.id().value()
        };
    }

    private static Object orNull(Optional<?> value) {
        return value.orElse(null);
    }

    private static long hash(List<String> texts) {
        long hash = 1;
        for (var text : texts) {
            hash = 0x9E3779B97F4A7C15L * (hash ^ text.hashCode());
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
