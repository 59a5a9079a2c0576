package yicheng.app.print;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.calendar.DateWords;
import yicheng.calendar.HolidayYear;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.Deadline;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.policy.Language;
import yicheng.policy.Text;

/** The timetable to read on a terminal. */
public final class PlanTable {

    private static final DateTimeFormatter SAME_YEAR = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter OTHER_YEAR = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Language language;

    public PlanTable(Language language) {
        this.language = language;
    }

    public void print(Timetable timetable, PrintStream out) {
        out.println(title(timetable));
        out.println();
        var rows = new ArrayList<List<String>>();
        rows.add(head());
        timetable.meetings().forEach(meeting -> rows.add(row(meeting, timetable.year())));
        Columns.print(rows, out);
        out.println();
        out.println(said(
                "* 文字规定的时限相互冲突，这里是规则库定下的可执行时限；文字规定的日期与理由见 --format json",
                "* the written limits contradict each other, this is the one the rule book made of them; what the wording"
                        + " says, and why, is in --format json"));
        crowds(timetable, out);
    }

    private void crowds(Timetable timetable, PrintStream out) {
        if (timetable.clusters().isEmpty()) {
            return;
        }
        out.println();
        out.println(said("紧邻的会议", "meetings that crowd together"));
        timetable
                .clusters()
                .forEach(cluster -> out.println("  " + cluster.text().in(language)));
    }

    private String title(Timetable timetable) {
        var holidays = timetable.holidays();
        var status = holidays.status() == HolidayYear.Status.PUBLISHED
                ? said("已发布", "published")
                : said("暂定", "provisional");
        return said(
                        "%d 年例会日程    规则库 %s（%s）    工作日历 %s（%s，%s）",
                        "meetings of %d    rule book %s (%s)    calendar %s (%s, %s)")
                .formatted(
                        timetable.year(),
                        timetable.edition().name(),
                        shortened(timetable.edition().id()),
                        timetable.calendarVersion(),
                        status,
                        holidays.source());
    }

    private List<String> head() {
        var fixed = Stream.of(said("会议", "meeting"), said("应开", "nominal"), said("召开", "held"));
        var steps = Stream.of(Step.values()).map(step -> step.label().in(language));
        var rest = Stream.of(said("状态", "status"), said("说明", "note"));
        return Stream.of(fixed, steps, rest).flatMap(names -> names).toList();
    }

    private List<String> row(PlannedMeeting meeting, int year) {
        var cells = new ArrayList<String>();
        cells.add(meeting.kind().label().in(language));
        cells.add(day(meeting.nominal()));
        cells.add(meeting.held().map(this::held).orElse("—"));
        for (var step : Step.values()) {
            cells.add(meeting.deadline(step)
                    .map(due -> due(due, meeting.held(), year))
                    .orElse("—"));
        }
        cells.add(meeting.status().label().in(language));
        cells.add(meeting.notes().stream().map(note -> note.in(language)).collect(Collectors.joining("；")));
        return cells;
    }

    private String held(PlannedMeeting.Held held) {
        return day(held.day()) + " " + CLOCK.format(held.start()) + "–" + CLOCK.format(held.end());
    }

    private static String due(Deadline due, Optional<PlannedMeeting.Held> held, int year) {
        var marked = due.departsFromWording() ? "*" : "";
        boolean sameDay =
                held.map(at -> at.day().equals(due.at().toLocalDate())).orElse(false);
        return (sameDay ? CLOCK.format(due.at()) : moment(due.at(), year)) + marked;
    }

    private static String moment(LocalDateTime at, int year) {
        return at.getYear() == year ? SAME_YEAR.format(at) : OTHER_YEAR.format(at);
    }

    private String day(LocalDate day) {
        var weekday = language == Language.ZH
                ? DateWords.zh(day.getDayOfWeek())
                : day.getDayOfWeek().name().charAt(0)
                        + day.getDayOfWeek().name().substring(1, 3).toLowerCase(Locale.ROOT);
        return DAY.format(day) + " " + weekday;
    }

    private static String shortened(String id) {
        return id.length() <= 12 ? id : id.substring(0, 12);
    }

    private String said(String zh, String en) {
        return Text.of(zh, en).in(language);
    }
}
