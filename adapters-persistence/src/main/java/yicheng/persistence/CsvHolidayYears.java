package yicheng.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yicheng.calendar.HolidayCalendar;
import yicheng.calendar.HolidayYear;
import yicheng.calendar.HolidayYears;
import yicheng.calendar.SpecialDay;

/**
 * The holiday years of an administrators' folder: {@code holidays.csv} ({@code date,name,kind}) and {@code years.csv}
 * ({@code year,status,source,noticed}). Read once; a change is seen at the next start.
 */
public final class CsvHolidayYears implements HolidayYears {

    /** A calendar of a century is far smaller. */
    private static final long LARGEST_FILE = 1_000_000;

    private final HolidayCalendar calendar;

    private CsvHolidayYears(HolidayCalendar calendar) {
        this.calendar = calendar;
    }

    /** The years this release ships with. */
    public static CsvHolidayYears shipped() {
        var faults = new CalendarFaults();
        return read(resource(YearLines.FILE), resource(SpecialDays.FILE), faults);
    }

    /** The tables this release ships with, for an administrator to begin with. */
    public static Map<String, byte[]> shippedFiles() {
        return Map.of(YearLines.FILE, resource(YearLines.FILE), SpecialDays.FILE, resource(SpecialDays.FILE));
    }

    /** @throws UnusableCalendar with every fault of the folder's files */
    public static CsvHolidayYears in(Path folder) {
        var faults = new CalendarFaults();
        var years = file(folder, YearLines.FILE, faults);
        var days = file(folder, SpecialDays.FILE, faults);
        if (!faults.none()) {
            throw new UnusableCalendar(faults.all());
        }
        return read(years, days, faults);
    }

    @Override
    public HolidayCalendar calendar() {
        return calendar;
    }

    private static CsvHolidayYears read(byte[] yearLines, byte[] dayLines, CalendarFaults faults) {
        var years = new YearLines(faults).read(yearLines);
        var days = new SpecialDays(years, faults).read(dayLines);
        checkComplete(years, days, faults);
        if (!faults.none()) {
            throw new UnusableCalendar(faults.all());
        }
        var kept = years.values().stream().map(line -> year(line, days)).toList();
        return new CsvHolidayYears(new HolidayCalendar(kept, CalendarVersion.of(years.values(), days)));
    }

    private static void checkComplete(TreeMap<Integer, YearLine> years, List<SpecialDay> days, CalendarFaults faults) {
        if (years.isEmpty() && faults.none()) {
            faults.add(YearLines.FILE, 1, "", "至少要有一年，请补一行", "at least one year is needed; add a line");
        }
        years.values().stream()
                .filter(line -> line.published() && in(line.year(), days).isEmpty())
                .forEach(line -> faults.add(
                        line.row(),
                        "year",
                        "%d 年已发布，但 %s 里没有这一年的日子，请录入通知或改为 未发布".formatted(line.year(), SpecialDays.FILE),
                        "%d is published, but %s has none of its days; enter the notice or set it to provisional"
                                .formatted(line.year(), SpecialDays.FILE)));
    }

    private static HolidayYear year(YearLine line, List<SpecialDay> days) {
        return line.published()
                ? new HolidayYear(line.year(), line.status(), line.cited(), in(line.year(), days))
                : new HolidayYear(
                        line.year(),
                        line.status(),
                        line.cited(),
                        HolidayYear.provisional(line.year()).days());
    }

    private static List<SpecialDay> in(int year, List<SpecialDay> days) {
        return days.stream().filter(day -> day.date().getYear() == year).toList();
    }

    private static byte[] file(Path folder, String name, CalendarFaults faults) {
        try {
            var path = folder.resolve(name);
            if (Files.size(path) > LARGEST_FILE) {
                faults.add(
                        name, 1, "", "文件超过 1 MB，不像放假安排，请核对", "the file is larger than 1 MB and no calendar; check it");
                return new byte[0];
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException absent) {
            faults.add(
                    name,
                    1,
                    "",
                    "文件夹 %s 里没有 %s，请补上".formatted(folder, name),
                    "the folder %s has no %s; add it".formatted(folder, name));
        } catch (IOException unreadable) {
            faults.add(
                    name,
                    1,
                    "",
                    "文件读不出来，请检查权限：" + folder.resolve(name),
                    "the file cannot be read; check its permissions: " + folder.resolve(name));
        }
        return new byte[0];
    }

    private static byte[] resource(String name) {
        try (var in = CsvHolidayYears.class.getResourceAsStream("/calendar/" + name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
