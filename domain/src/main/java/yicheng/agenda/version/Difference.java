package yicheng.agenda.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One topic in two versions of an agenda.
 *
 * @param before empty where it came in
 * @param after empty where it went
 */
public record Difference(Optional<Line> before, Optional<Line> after) {

    /** Came in, went, or stands elsewhere, takes other minutes, or fits no longer. */
    public boolean isChange() {
        return before.isEmpty()
                || after.isEmpty()
                || before.get().number() != after.get().number()
                || before.get().minutes() != after.get().minutes()
                || before.get().fits() != after.get().fits();
    }

    /** In the order of the later one, then those that went. */
    public static List<Difference> between(AgendaVersion before, AgendaVersion after) {
        var differences = new ArrayList<Difference>();
        after.lines().forEach(line -> differences.add(new Difference(before.line(line.topic()), Optional.of(line))));
        before.lines().stream()
                .filter(line -> after.line(line.topic()).isEmpty())
                .forEach(line -> differences.add(new Difference(Optional.of(line), Optional.empty())));
        return differences;
    }
}
