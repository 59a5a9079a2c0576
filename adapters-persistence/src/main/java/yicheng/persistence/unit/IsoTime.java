package yicheng.persistence.unit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Moments as text in UTC, always with nine decimals, so that they sort as they follow each other. */
public final class IsoTime {

    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private IsoTime() {}

    public static String written(Instant moment) {
        return FORMAT.format(moment);
    }

    public static Instant read(String text) {
        return Instant.parse(text);
    }
}
