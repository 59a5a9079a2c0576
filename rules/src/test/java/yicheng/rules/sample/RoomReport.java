package yicheng.rules.sample;

import java.time.DayOfWeek;
import java.time.LocalTime;
import yicheng.rules.chapter.ListReport;

/** What the second made-up chapter reports: a term, not a finding. */
public final class RoomReport extends ListReport<String> {

    public void opens(DayOfWeek day, LocalTime at, int minutes) {
        say("%s %s %d".formatted(day, at, minutes));
    }

    public String first() {
        return said().stream().findFirst().orElse("");
    }
}
