package yicheng.persistence.topic;

import java.time.Instant;
import java.util.Optional;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.IsoTime;
import yicheng.topic.life.Repeats;
import yicheng.topic.life.Topic;

/** The table {@code repeated_request}. */
public final class JdbiRepeats implements Repeats {

    private static final String FIND = "select fingerprint, topic from repeated_request where person = ? and key = ?";
    private static final String KEEP = """
            insert into repeated_request (person, key, fingerprint, topic, at) values (?, ?, ?, ?, ?)
            on conflict (person, key) do update
            set fingerprint = excluded.fingerprint, topic = excluded.topic, at = excluded.at""";

    private final Handles handles;

    public JdbiRepeats(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<Done> find(Person.Id person, String key) {
        return handles.reading(handle -> handle.createQuery(FIND)
                .bind(0, person.value())
                .bind(1, key)
                .map((row, context) -> new Done(row.getString("fingerprint"), new Topic.Id(row.getString("topic"))))
                .findOne());
    }

    @Override
    public void keep(Person.Id person, Actor.RequestKey request, Topic.Id topic, Instant at) {
        handles.writing(handle -> handle.execute(
                KEEP, person.value(), request.key(), request.fingerprint(), topic.value(), IsoTime.written(at)));
    }

    @Override
    public void forgetBefore(Instant moment) {
        handles.writing(handle -> handle.execute("delete from repeated_request where at < ?", IsoTime.written(moment)));
    }
}
