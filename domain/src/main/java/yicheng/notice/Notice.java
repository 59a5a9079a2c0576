package yicheng.notice;

import java.time.Instant;
import java.util.Optional;
import yicheng.people.Person;
import yicheng.policy.Text;

/**
 * One notice in somebody's inbox.
 *
 * @param key tells it from every other to the same person; telling the same thing twice is telling it once
 * @param about what it opens, as the journal names it, e.g. {@code list/weekly:2026-11-30/1}
 * @param read when it was first opened
 */
public record Notice(Person.Id to, String key, Text text, String about, Instant at, Optional<Instant> read) {

    public static Notice of(Person.Id to, String key, Text text, String about, Instant at) {
        return new Notice(to, key, text, about, at, Optional.empty());
    }
}
