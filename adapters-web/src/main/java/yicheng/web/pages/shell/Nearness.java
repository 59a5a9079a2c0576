package yicheng.web.pages.shell;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import yicheng.policy.Text;

/** How far a moment is from now, in the words of a calendar rather than of a stopwatch. */
public final class Nearness {

    private Nearness() {}

    public static Text of(LocalDateTime moment, LocalDateTime now) {
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), moment.toLocalDate());
        if (days == 0) {
            return today(ChronoUnit.MINUTES.between(now, moment));
        }
        if (days == 1) {
            return Text.of("明天", "tomorrow");
        }
        if (days == -1) {
            return Text.of("昨天", "yesterday");
        }
        return days > 0
                ? Text.of("还有 %d 天".formatted(days), "in %d days".formatted(days))
                : Text.of("%d 天前".formatted(-days), "%d days ago".formatted(-days));
    }

    private static Text today(long minutes) {
        long away = Math.abs(minutes);
        var span = away < 60
                ? Text.of("%d 分钟".formatted(away), "%d min".formatted(away))
                : Text.of("%d 小时 %d 分钟".formatted(away / 60, away % 60), "%d h %d min".formatted(away / 60, away % 60));
        return minutes >= 0
                ? Text.of("今天，还有 " + span.zh(), "today, in " + span.en())
                : Text.of("今天，" + span.zh() + "前", "today, " + span.en() + " ago");
    }
}
