package yicheng.rulebook.explain;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import yicheng.journal.Recorded;
import yicheng.topic.act.CanonicalFacts;

/**
 * A judgement of a topic as the journal keeps it; each round, each check has its own.
 *
 * @param number of the entry in the journal
 * @param edition id of the edition that judged
 * @param calendar version of the calendar its time limits rest on
 * @param facts the rules saw, in canonical form
 * @param findings what the rules said, by their place: rule, effect and text
 */
public record StoredVerdict(
        long number,
        Instant at,
        String act,
        String edition,
        String calendar,
        String verdict,
        SortedMap<String, String> facts,
        SortedMap<String, String> findings) {

    private static final String FACTS = "facts.";
    private static final String FINDING = "finding.";

    /** Empty for an entry that holds no judgement. */
    public static Optional<StoredVerdict> in(Recorded recorded) {
        var entry = recorded.entry();
        var verdict = Optional.ofNullable(entry.content().get("verdict"));
        return entry.edition()
                .flatMap(edition -> verdict.map(code -> new StoredVerdict(
                        recorded.number(),
                        entry.at(),
                        entry.act(),
                        edition,
                        entry.calendar().orElse(""),
                        code,
                        under(entry.content(), FACTS),
                        under(entry.content(), FINDING))))
                .filter(stored -> !stored.facts().isEmpty());
    }

    /** Without what other departments spend. */
    StoredVerdict ownOnly() {
        return new StoredVerdict(number, at, act, edition, calendar, verdict, CanonicalFacts.ownOnly(facts), findings);
    }

    private static SortedMap<String, String> under(SortedMap<String, String> content, String prefix) {
        var part = new TreeMap<String, String>();
        content.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                part.put(name.substring(prefix.length()), value);
            }
        });
        return part;
    }
}
