package yicheng.topic.act;

import java.time.LocalDateTime;

/** Moments as {@link LocalDateTime#toString} wrote them, read by position: a formatter takes ten times as long. */
final class WrittenMoment {

    private static final int MINUTES = "2026-11-24T09:00".length();
    private static final int SECONDS = MINUTES + ":00".length();
    private static final int DIGITS_OF_NANOS = 9;

    private WrittenMoment() {}

    static LocalDateTime read(String text) {
        if (text.length() < MINUTES || text.charAt(4) != '-') {
            return LocalDateTime.parse(text);
        }
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, MINUTES),
                text.length() < SECONDS ? 0 : number(text, MINUTES + 1, SECONDS),
                nanos(text));
    }

    private static int nanos(String text) {
        if (text.length() <= SECONDS) {
            return 0;
        }
        int nanos = number(text, SECONDS + 1, text.length());
        for (int digits = text.length() - SECONDS - 1; digits < DIGITS_OF_NANOS; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
