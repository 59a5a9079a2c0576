package yicheng.rulebook.draft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.people.Person;

/**
 * A draft that waits to be published.
 *
 * @param report hash of the replay that shows what it changes
 * @param from when it should come into force, in the office's zone; empty for at once
 */
public record HandedOver(Person.Id by, Instant at, String reason, String report, Optional<LocalDateTime> from) {}
