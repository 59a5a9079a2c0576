package yicheng.agenda.version;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import yicheng.people.Person;
import yicheng.policy.Edition;
import yicheng.topic.life.Topic;

/**
 * An agenda as it was at one time. It never changes.
 *
 * @param number 1 for the first
 * @param reason where somebody changed it by hand; blank otherwise
 * @param edition of the rule book that ranked it
 * @param lengthMinutes how long the meeting may last
 * @param fixedMinutes of these not for topics
 * @param hash of its lines, 64 hex digits, for a paper copy to be compared with it
 */
public record AgendaVersion(
        int number,
        Instant at,
        Person.Id by,
        Cause cause,
        String reason,
        Edition edition,
        int lengthMinutes,
        int fixedMinutes,
        List<Line> lines,
        String hash) {

    public AgendaVersion {
        lines = List.copyOf(lines);
    }

    public List<Line> overflow() {
        return lines.stream().filter(line -> !line.fits()).toList();
    }

    /** What fits and what does not, with the fixed minutes. */
    public int neededMinutes() {
        return fixedMinutes + lines.stream().mapToInt(Line::minutes).sum();
    }

    /** Somebody set another order than the rules. */
    public boolean isByHand() {
        return lines.stream().anyMatch(line -> line.number() != line.byRules());
    }

    /** The leader's remarks (批示) left out of those lines; for eyes that may not see them. */
    public AgendaVersion without(Predicate<Line> remarked) {
        var seen = lines.stream()
                .map(line -> remarked.test(line) ? line.withoutRemark() : line)
                .toList();
        return new AgendaVersion(number, at, by, cause, reason, edition, lengthMinutes, fixedMinutes, seen, hash);
    }

    public Optional<Line> line(Topic.Id topic) {
        return lines.stream().filter(line -> line.topic().equals(topic)).findFirst();
    }

    public List<Topic.Id> order() {
        return lines.stream().map(Line::topic).toList();
    }
}
