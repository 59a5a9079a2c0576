package yicheng.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.HolidayYear;
import yicheng.calendar.SpecialDay;
import yicheng.meeting.Kind;
import yicheng.meeting.timetable.Cluster;
import yicheng.meeting.timetable.Collision;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.DeadlineJson;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.edge.FindingJson;

/** A year's timetable as the API shows it, in one language. */
record TimetableJson(
        int year,
        EditionJson edition,
        Calendar calendar,
        List<Meeting> meetings,
        List<Clash> collisions,
        List<Crowd> clusters,
        List<Day> holidays) {

    record Calendar(String version, String status, String source) {}

    record Day(String date, String name, String kind) {}

    record Meeting(
            String ref,
            String kind,
            String name,
            String nominal,
            Optional<String> held,
            Optional<String> start,
            Optional<String> end,
            String status,
            String statusName,
            List<String> notes,
            FindingJson.Rule rule,
            List<DeadlineJson> deadlines) {}

    record Clash(
            String day,
            String larger,
            String smaller,
            boolean sameHalfDay,
            boolean mergeProposed,
            String proposal,
            FindingJson.Rule rule) {}

    record Crowd(String from, String to, List<String> meetings, String text) {}

    /** Writes for one language and zone. */
    static final class Writer {

        private final Language language;
        private final Moments moments;

        Writer(Language language, Moments moments) {
            this.language = language;
            this.moments = moments;
        }

        TimetableJson write(Timetable year, Optional<Kind> kind) {
            return new TimetableJson(
                    year.year(),
                    EditionJson.of(year.edition()),
                    calendar(year),
                    year.meetings().stream()
                            .filter(meeting -> kind.map(meeting.kind()::equals).orElse(true))
                            .map(this::meeting)
                            .toList(),
                    year.collisions().stream().map(this::clash).toList(),
                    year.clusters().stream().map(this::crowd).toList(),
                    year.holidays().days().stream().map(Writer::day).toList());
        }

        private static Calendar calendar(Timetable year) {
            var holidays = year.holidays();
            var status = holidays.status() == HolidayYear.Status.PUBLISHED ? "published" : "provisional";
            return new Calendar(year.calendarVersion(), status, holidays.source());
        }

        private static Day day(SpecialDay day) {
            var kind = day.kind() == SpecialDay.Kind.HOLIDAY ? "holiday" : "make_up";
            return new Day(day.date().toString(), day.name(), kind);
        }

        private Meeting meeting(PlannedMeeting meeting) {
            return new Meeting(
                    meeting.ref().toString(),
                    meeting.kind().code(),
                    meeting.kind().label().in(language),
                    meeting.nominal().toString(),
                    meeting.held().map(PlannedMeeting.Held::day).map(LocalDate::toString),
                    meeting.held().map(held -> moments.written(held.start())),
                    meeting.held().map(held -> moments.written(held.end())),
                    meeting.status().code(),
                    meeting.status().label().in(language),
                    said(meeting.notes()),
                    FindingJson.Rule.of(meeting.rhythm(), language),
                    meeting.deadlines().stream()
                            .map(deadline -> DeadlineJson.of(deadline, language, moments))
                            .toList());
        }

        private Clash clash(Collision collision) {
            return new Clash(
                    collision.day().toString(),
                    collision.larger().toString(),
                    collision.smaller().toString(),
                    collision.sameHalfDay(),
                    collision.mergeProposed(),
                    collision.proposal().in(language),
                    FindingJson.Rule.of(collision.rule(), language));
        }

        private Crowd crowd(Cluster cluster) {
            return new Crowd(
                    cluster.from().toString(),
                    cluster.to().toString(),
                    cluster.meetings().stream()
                            .map(meeting -> meeting.ref().toString())
                            .toList(),
                    cluster.text().in(language));
        }

        private List<String> said(List<Text> texts) {
            return texts.stream().map(text -> text.in(language)).toList();
        }
    }
}
