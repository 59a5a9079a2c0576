package yicheng.app.install;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * What one office is installed with.
 *
 * @param rules folder of the rule book; the shipped one where empty
 * @param calendar folder of the holiday years; the shipped ones where empty
 * @param cache folder for compiled rule books; kept in memory where empty
 * @param clock ticks in the office's zone
 */
public record Installation(Optional<Path> rules, Optional<Path> calendar, Optional<Path> cache, Clock clock) {

    public Installation at(Clock other) {
        return new Installation(rules, calendar, cache, other);
    }
}
