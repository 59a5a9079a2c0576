package yicheng.persistence.database;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Moments as text in UTC, always with nine decimals, so that they sort as they follow each other. */
final class IsoTime {

    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private IsoTime() {}

    static String written(Instant moment) {
        return FORMAT.format(moment);
    }

    static Instant read(String text) {
        return Instant.parse(text);
    }
}
