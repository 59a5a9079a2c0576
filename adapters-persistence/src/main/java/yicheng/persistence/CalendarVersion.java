package yicheng.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.calendar.SpecialDay;

/** Names a calendar by what it says, so that line ends, byte order mark and the order of lines do not matter. */
final class CalendarVersion {

    private static final int HEX_DIGITS = 12;

    private CalendarVersion() {}

    static String of(Collection<YearLine> years, List<SpecialDay> days) {
        var said = Stream.concat(
                        years.stream()
                                .map(line -> String.join(
                                        "\u001f",
                                        String.valueOf(line.year()),
                                        line.status().name(),
                                        line.cited())),
                        days.stream()
                                .map(day -> String.join(
                                        "\u001f",
                                        day.date().toString(),
                                        day.name(),
                                        day.kind().name())))
                .collect(Collectors.joining("\n"));
        return HexFormat.of()
                .formatHex(sha256().digest(said.getBytes(StandardCharsets.UTF_8)))
                .substring(0, HEX_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
