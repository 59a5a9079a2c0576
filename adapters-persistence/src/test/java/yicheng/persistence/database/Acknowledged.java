package yicheng.persistence.database;

import java.util.Optional;
import java.util.regex.Pattern;
import yicheng.topic.life.Topic;

/** One line of {@link SaveUntilKilled}: an entry, and the version of a topic that was kept with it. */
record Acknowledged(long number, String hash, Topic.Id topic, long version) {

    private static final Pattern LINE = Pattern.compile("(\\d+) ([0-9a-f]{64}) (t\\d) (\\d+)\\.");

    /** Empty for a line that was cut in two. */
    static Optional<Acknowledged> read(String line) {
        var parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new Acknowledged(
                        Long.parseLong(parts.group(1)),
                        parts.group(2),
                        new Topic.Id(parts.group(3)),
                        Long.parseLong(parts.group(4))))
                : Optional.empty();
    }
}
