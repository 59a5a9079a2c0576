package yicheng.persistence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.calendar.HolidayYear;

/** Reads {@code years.csv}: which years are published, and by which notice. */
final class YearLines {

    static final String FILE = "years.csv";

    private static final int FIRST = 2000;
    private static final int LAST = 2099;
    private static final Map<String, HolidayYear.Status> STATUS = Map.of(
            "已发布", HolidayYear.Status.PUBLISHED,
            "published", HolidayYear.Status.PUBLISHED,
            "未发布", HolidayYear.Status.PROVISIONAL,
            "provisional", HolidayYear.Status.PROVISIONAL);

    private final CalendarFaults faults;
    private final TreeMap<Integer, YearLine> lines = new TreeMap<>();

    YearLines(CalendarFaults faults) {
        this.faults = faults;
    }

    TreeMap<Integer, YearLine> read(byte[] bytes) {
        new CalendarTable(FILE, List.of("year", "status", "source", "noticed"), faults)
                .rows(bytes)
                .forEach(this::read);
        lines.keySet().stream()
                .skip(1)
                .filter(year -> !lines.containsKey(year - 1))
                .forEach(this::gapBefore);
        return lines;
    }

    private void read(CalendarRow row) {
        var year = year(row);
        var status = Optional.ofNullable(STATUS.get(row.cell("status")));
        if (status.isEmpty()) {
            faults.add(
                    row,
                    "status",
                    "状态“%s”无法识别，请填 已发布 或 未发布".formatted(row.cell("status")),
                    "status \"%s\" is unknown; write published or provisional".formatted(row.cell("status")));
        }
        if (row.cell("source").isEmpty()) {
            faults.add(
                    row,
                    "source",
                    "没有写明来源，请填国务院办公厅通知的文号；未发布的填“尚未发布”",
                    "no source; write the number of the State Council notice, or that there is none yet");
        }
        var noticed = noticed(row);
        if (year.isPresent() && status.isPresent()) {
            keep(new YearLine(year.get(), status.get(), row.cell("source"), noticed, row));
        }
    }

    private void keep(YearLine line) {
        var before = lines.putIfAbsent(line.year(), line);
        if (before != null) {
            faults.add(
                    line.row(),
                    "year",
                    "%d 年在第 %d 行已有，请只留一行".formatted(line.year(), before.row().line()),
                    "%d is already on line %d; keep one"
                            .formatted(line.year(), before.row().line()));
        }
    }

    private Optional<Integer> year(CalendarRow row) {
        var text = row.cell("year");
        if (text.matches("\\d{4}") && Integer.parseInt(text) >= FIRST && Integer.parseInt(text) <= LAST) {
            return Optional.of(Integer.valueOf(text));
        }
        faults.add(
                row,
                "year",
                "年份“%s”无法识别，请填 %d 至 %d 的四位数".formatted(text, FIRST, LAST),
                "year \"%s\" cannot be read; write four digits from %d to %d".formatted(text, FIRST, LAST));
        return Optional.empty();
    }

    private Optional<LocalDate> noticed(CalendarRow row) {
        var text = row.cell("noticed");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            faults.add(
                    row,
                    "noticed",
                    "发布日期“%s”不是日期，请填如 2025-11-04，没有的留空".formatted(text),
                    "\"%s\" is not a date; write it as 2025-11-04, or leave it empty".formatted(text));
            return Optional.empty();
        }
    }

    private void gapBefore(int year) {
        faults.add(
                lines.get(year).row(),
                "year",
                "缺少 %d 年，年份须连续，请补一行（未发布的也要写）".formatted(year - 1),
                "%d is missing; years must follow one another, add a line for it".formatted(year - 1));
    }
}
