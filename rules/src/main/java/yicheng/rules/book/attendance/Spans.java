package yicheng.rules.book.attendance;

/** Spans of minutes as people say them. */
final class Spans {

    private static final int HOUR = 60;

    private Spans() {}

    /** {@code  25 分钟}, {@code  1 小时 5 分钟}; with the blank that stands before a number. */
    static String of(long minutes) {
        if (minutes < HOUR) {
            return " %d 分钟".formatted(minutes);
        }
        return minutes % HOUR == 0
                ? " %d 小时".formatted(minutes / HOUR)
                : " %d 小时 %d 分钟".formatted(minutes / HOUR, minutes % HOUR);
    }
}
