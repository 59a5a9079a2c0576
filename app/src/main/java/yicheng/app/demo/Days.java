package yicheng.app.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import yicheng.Office;
import yicheng.calendar.WorkingDays;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;

/**
 * The days of the script: {@code weekly+0} is the first weekly meeting whose list is still open at the demonstration's
 * now, {@code monthly+0} the first monthly one that still takes topics, {@code -1} the one before. {@code cutoff-2 10:05}
 * is two working days before the topics of that meeting are due, {@code weekly after monthly+0} the weekly meeting that follows
 * it, {@code today-1 09:00} the working day before now, {@code held-0 08:50} the day it is held.
 */
final class Days {

    private static final Pattern MEETING = Pattern.compile("(weekly after )?(weekly|monthly)([+-]\\d+)");
    private static final Pattern MOMENT = Pattern.compile("(cutoff|today|held)([+-]\\d+) (\\d\\d:\\d\\d)");
    private static final int MINUTES_LEFT = 90;

    private final WorkingDays workingDays;
    private final List<PlannedMeeting> meetings;
    private final LocalDateTime now;

    private Days(WorkingDays workingDays, List<PlannedMeeting> meetings, LocalDateTime now) {
        this.workingDays = workingDays;
        this.meetings = meetings;
        this.now = now;
    }

    static Days around(Office office, LocalDateTime now) {
        return new Days(office.calendar(), meetings(office, now.getYear()), now);
    }

    /** An hour and a half before the last list of a weekly meeting was due: when most is on the office's desk. */
    static LocalDateTime busiest(Office office) {
        var real = office.now();
        return meetings(office, real.getYear()).stream()
                .filter(meeting -> meeting.kind() == Kind.WEEKLY)
                .map(meeting -> due(meeting, Step.LIST).minusMinutes(MINUTES_LEFT))
                .filter(moment -> !moment.isAfter(real))
                .reduce((earlier, later) -> later)
                .orElse(real);
    }

    LocalDateTime now() {
        return now;
    }

    /** The working day so many before today. */
    LocalDate before(int days) {
        return workingDays.before(now.toLocalDate(), days);
    }

    MeetingRef meeting(String words) {
        return planned(words).ref();
    }

    LocalDateTime start(String meeting) {
        return planned(meeting).held().orElseThrow().start();
    }

    LocalDateTime moment(String words, String meeting) {
        var read = MOMENT.matcher(words);
        if (!read.matches()) {
            throw new IllegalArgumentException("no moment: " + words);
        }
        var from = switch (read.group(1)) {
            case "today" -> now.toLocalDate();
            case "held" -> start(meeting).toLocalDate();
            default -> due(planned(meeting), Step.TOPICS).toLocalDate();
        };
        return moved(from, Integer.parseInt(read.group(2))).atTime(LocalTime.parse(read.group(3)));
    }

    private LocalDate moved(LocalDate from, int days) {
        var day = days <= 0 ? workingDays.before(from, -days) : from;
        for (int left = days; left > 0; left--) {
            day = workingDays.onOrAfter(day.plusDays(1));
        }
        return day;
    }

    private PlannedMeeting planned(String words) {
        var read = MEETING.matcher(words);
        if (!read.matches()) {
            throw new IllegalArgumentException("no meeting: " + words);
        }
        var named = counted(read.group(2), Integer.parseInt(read.group(3)));
        return read.group(1) == null ? named : weeklyAfter(named);
    }

    private PlannedMeeting weeklyAfter(PlannedMeeting other) {
        return meetings.stream()
                .filter(meeting ->
                        meeting.kind() == Kind.WEEKLY && meeting.nominal().isAfter(other.nominal()))
                .findFirst()
                .orElseThrow();
    }

    private PlannedMeeting counted(String words, int from) {
        boolean weekly = words.equals("weekly");
        var kind = weekly ? Kind.WEEKLY : Kind.MONTHLY;
        var step = weekly ? Step.LIST : Step.TOPICS;
        var ofKind = meetings.stream().filter(meeting -> meeting.kind() == kind).toList();
        int next = IntStream.range(0, ofKind.size())
                .filter(i -> due(ofKind.get(i), step).isAfter(now))
                .findFirst()
                .orElseThrow();
        return ofKind.get(next + from);
    }

    private static LocalDateTime due(PlannedMeeting meeting, Step step) {
        return meeting.deadline(step).orElseThrow().at();
    }

    private static List<PlannedMeeting> meetings(Office office, int year) {
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(one -> office.planYear().handle(new PlanYear.Command(one)))
                .flatMap(answer -> answer.fold(
                        timetable -> timetable.meetings().stream(), refused -> java.util.stream.Stream.empty()))
                .filter(meeting -> meeting.held().isPresent())
                .toList();
    }
}
