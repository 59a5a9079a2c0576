package yicheng.meeting;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Which meeting is meant, as people and the API write it: {@code weekly:2026-11-30}, {@code 月例会:2026-12-04}, {@code
 * adhoc:2026-11-19T15:00}. A regular meeting is found by its nominal day or by the day it is held.
 *
 * @param start the start of an ad hoc meeting; for a regular one midnight of the day named
 */
public record MeetingRef(Kind kind, LocalDateTime start) {

    public LocalDate day() {
        return start.toLocalDate();
    }

    /** Empty when the text has another form, names no real date, or an ad hoc meeting without the time it starts. */
    public static Optional<MeetingRef> parse(String text) {
        var parts = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).split(":", 2);
        return parts.length < 2 ? Optional.empty() : Kind.named(parts[0]).flatMap(kind -> on(kind, parts[1].strip()));
    }

    private static Optional<MeetingRef> on(Kind kind, String when) {
        try {
            return Optional.of(new MeetingRef(
                    kind,
                    kind == Kind.ADHOC
                            ? LocalDateTime.parse(when)
                            : LocalDate.parse(when).atStartOfDay()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return kind.code() + ":" + (kind == Kind.ADHOC ? start.toString() : day().toString());
    }
}
