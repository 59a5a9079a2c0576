package yicheng.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The years an installation was given, with those that the office entered itself laid over them. */
public final class CurrentYears implements HolidayYears {

    private static final int HEX_DIGITS = 12;

    private final HolidayYears given;
    private final NoticedYears noticed;
    private volatile Laid laid;

    public CurrentYears(HolidayYears given, NoticedYears noticed) {
        this.given = given;
        this.noticed = noticed;
        this.laid = new Laid(0, given.calendar());
    }

    @Override
    public HolidayCalendar calendar() {
        long version = noticed.version();
        var now = laid;
        if (now.version() != version) {
            now = new Laid(version, with(noticed.newest()));
            laid = now;
        }
        return now.calendar();
    }

    /** The calendar as it would be with one more year; nothing is kept. */
    public HolidayCalendar with(HolidayYear more) {
        var others = noticed.newest().stream().filter(year -> year.year() != more.year());
        return with(Stream.concat(others, Stream.of(more)).toList());
    }

    private HolidayCalendar with(List<HolidayYear> over) {
        var base = given.calendar();
        return over.isEmpty() ? base : base.with(over, version(base.version(), over));
    }

    /** Names what they say, whatever the order in which they came. */
    private static String version(String base, List<HolidayYear> over) {
        var said = over.stream().map(CurrentYears::said).sorted().collect(Collectors.joining("\n", base + "\n", ""));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String said(HolidayYear year) {
        var days = year.days().stream()
                .map(day -> String.join(
                        "\u001f", day.date().toString(), day.name(), day.kind().name()))
                .sorted();
        var head =
                String.join("\u001f", String.valueOf(year.year()), year.status().name(), year.source());
        return Stream.concat(Stream.of(head), days).collect(Collectors.joining("\u001e"));
    }

    /** @param version of the noticed years; 0 for none */
    private record Laid(long version, HolidayCalendar calendar) {}
}
