package yicheng.persistence.calendar;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import yicheng.calendar.HolidayYear;
import yicheng.calendar.SpecialDay;

/** A holiday year as JSON. Old documents stay as they are, so names here are only ever added. */
record HolidayYearDocument(int year, String status, String source, List<DayPart> days) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record DayPart(String date, String name, String kind) {}

    static String json(HolidayYear it) {
        var days = it.days().stream()
                .map(day -> new DayPart(
                        day.date().toString(), day.name(), day.kind().name()))
                .toList();
        return JSON.writeValueAsString(
                new HolidayYearDocument(it.year(), it.status().name(), it.source(), days));
    }

    static HolidayYear read(String json) {
        return JSON.readValue(json, HolidayYearDocument.class).holidayYear();
    }

    private HolidayYear holidayYear() {
        return new HolidayYear(
                year,
                HolidayYear.Status.valueOf(status),
                source,
                days.stream()
                        .map(day -> new SpecialDay(
                                LocalDate.parse(day.date()), day.name(), SpecialDay.Kind.valueOf(day.kind())))
                        .toList());
    }
}
