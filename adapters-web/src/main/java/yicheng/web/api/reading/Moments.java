package yicheng.web.api.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times as the API writes them: RFC 3339 with the office's offset; read with any offset, or as the office's time. */
public final class Moments {

    private static final int SHORTEST_WITH_OFFSET = "2026-11-24T10:00Z".length();
    private static final int NUMERIC_OFFSET = "+08:00".length();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final ZoneId zone;

    public Moments(ZoneId zone) {
        this.zone = zone;
    }

    public String written(LocalDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }

    public String written(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }

    /** In the office's zone; empty when it is none, or of a year nobody plans for. */
    Optional<LocalDateTime> read(String text) {
        try {
            var form = text.strip().replace(' ', 'T');
            var moment = hasOffset(form)
                    ? OffsetDateTime.parse(form).atZoneSameInstant(zone).toLocalDateTime()
                    : LocalDateTime.parse(form);
            return Optional.of(moment).filter(Moments::plausible);
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    /** A time with an offset as the office's clock shows it; any other text as it is. */
    String officeTime(String text) {
        return hasOffset(text.strip()) ? read(text).map(LocalDateTime::toString).orElse(text) : text;
    }

    private static boolean hasOffset(String text) {
        return text.length() >= SHORTEST_WITH_OFFSET
                && (text.endsWith("Z") || "+-".indexOf(text.charAt(text.length() - NUMERIC_OFFSET)) >= 0);
    }

    private static boolean plausible(LocalDateTime moment) {
        return moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR;
    }
}
