package yicheng.web.pages.inbox;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import yicheng.policy.Text;

/** Somebody's notices, day by day, the newest first. */
public record InboxView(List<Day> days, long fresh) {

    public record Day(LocalDate day, List<Line> lines) {}

    /**
     * @param address of the place it opens
     * @param fresh it was not there when the inbox was opened last
     */
    public record Line(Text text, String address, LocalDateTime at, boolean fresh) {}
}
