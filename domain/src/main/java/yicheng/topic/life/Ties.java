package yicheng.topic.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.people.Department;
import yicheng.people.Person;

/**
 * What binds a topic to others that read like it (3.2.rank.dup).
 *
 * @param lead the topic it was merged into
 * @param joined those merged into it, the first one first
 * @param apart those it is kept apart from, with the reason
 */
public record Ties(Optional<Lead> lead, List<Joined> joined, List<Apart> apart) {

    public static final Ties NONE = new Ties(Optional.empty(), List.of(), List.of());

    /** @param before where the topic stood, and stands again when they are taken apart */
    public record Lead(Topic.Id topic, Stage before) {}

    public record Joined(Topic.Id topic, Department.Id department) {}

    public record Apart(Topic.Id topic, String reason, Person.Id by, Instant at) {}

    public Ties {
        joined = List.copyOf(joined);
        apart = List.copyOf(apart);
    }

    Ties into(Topic.Id other, Stage before) {
        return new Ties(Optional.of(new Lead(other, before)), joined, apart);
    }

    Ties released() {
        return new Ties(Optional.empty(), joined, apart);
    }

    Ties alone() {
        return new Ties(lead, List.of(), apart);
    }

    Ties and(Joined other) {
        return new Ties(lead, Stream.concat(joined.stream(), Stream.of(other)).toList(), apart);
    }

    Ties without(Topic.Id other) {
        return new Ties(
                lead, joined.stream().filter(one -> !one.topic().equals(other)).toList(), apart);
    }

    Ties and(Apart other) {
        return new Ties(
                lead, joined, Stream.concat(apart.stream(), Stream.of(other)).toList());
    }

    public Optional<Apart> apartFrom(Topic.Id other) {
        return apart.stream().filter(one -> one.topic().equals(other)).findFirst();
    }
}
