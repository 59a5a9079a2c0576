package yicheng.journal;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One act, before it has its place in the journal.
 *
 * @param actor id of the person who did it; {@code system} for what the clock does
 * @param onBehalfOf id of the person it was entered for (代录)
 * @param act what was done, e.g. {@code topic.submitted}
 * @param subject what it was done to, e.g. {@code topic/17}
 * @param edition id of the edition that judged it, where one did
 * @param calendar version of the calendar it rests on, where it does
 * @param content all that is needed to understand or run it again, in words and figures
 */
public record Entry(
        Instant at,
        String actor,
        Optional<String> onBehalfOf,
        String act,
        String subject,
        Optional<String> edition,
        Optional<String> calendar,
        SortedMap<String, String> content) {

    public static final String SYSTEM = "system";

    public Entry {
        if (actor.isBlank() || act.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException(
                    "entry needs actor (%s), act (%s) and subject (%s)".formatted(actor, act, subject));
        }
        content = Collections.unmodifiableSortedMap(new TreeMap<>(content));
    }

    public static Entry of(Instant at, String actor, String act, String subject, Map<String, String> content) {
        return new Entry(
                at, actor, Optional.empty(), act, subject, Optional.empty(), Optional.empty(), new TreeMap<>(content));
    }

    public Entry onBehalfOf(String person) {
        return new Entry(at, actor, Optional.of(person), act, subject, edition, calendar, content);
    }

    public Entry judgedBy(String editionId, String calendarVersion) {
        return new Entry(
                at, actor, onBehalfOf, act, subject, Optional.of(editionId), Optional.of(calendarVersion), content);
    }

    /** For eyes that may not see that part of the content; its hash is no longer the one recorded. */
    public Entry without(String part) {
        var less = new TreeMap<>(content);
        less.remove(part);
        return new Entry(at, actor, onBehalfOf, act, subject, edition, calendar, less);
    }
}
