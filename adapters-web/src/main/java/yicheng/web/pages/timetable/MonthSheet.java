package yicheng.web.pages.timetable;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yicheng.calendar.WorkingDays;
import yicheng.meeting.timetable.Timetable;

/** A month as a sheet of a wall calendar, its weeks beginning on Monday. */
public record MonthSheet(YearMonth month, List<Week> weeks) {

    /** @param blanks cells before the first day, in the first week only */
    public record Week(int blanks, List<DayCell> days) {}

    public static List<MonthSheet> of(Timetable timetable, WorkingDays workingDays, LocalDate today) {
        var marks = timetable.meetings().stream()
                .flatMap(Mark::of)
                .collect(Collectors.groupingBy(Mark.On::day, Collectors.mapping(Mark.On::mark, Collectors.toList())));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> sheet(Year.of(timetable.year()).atMonth(month), marks, workingDays, today))
                .toList();
    }

    private static MonthSheet sheet(
            YearMonth month, Map<LocalDate, List<Mark>> marks, WorkingDays workingDays, LocalDate today) {
        var cells = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(day -> new DayCell(
                        day,
                        workingDays.isWorkingDay(day),
                        workingDays.special(day),
                        marks.getOrDefault(day, List.of()),
                        day.equals(today)))
                .toList();
        return new MonthSheet(month, weeks(cells, month.atDay(1).getDayOfWeek().getValue() - 1));
    }

    private static List<Week> weeks(List<DayCell> cells, int blanks) {
        var weeks = new ArrayList<Week>();
        weeks.add(new Week(blanks, cells.subList(0, 7 - blanks)));
        for (int from = 7 - blanks; from < cells.size(); from += 7) {
            weeks.add(new Week(0, cells.subList(from, Math.min(from + 7, cells.size()))));
        }
        return weeks;
    }
}
