package yicheng.meeting.timetable;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import yicheng.calendar.DateWords;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Language;
import yicheng.policy.Text;

/**
 * Regular meetings of different kinds on one working day or on days that follow each other (K-13): nothing has to give
 * way, but the last working day before the later one, when its papers and room are made ready, is the day of the
 * earlier one.
 *
 * @param meetings in the order in which they are held, some of them perhaps of the year before or after
 */
public record Cluster(List<PlannedMeeting> meetings) {

    public Cluster {
        meetings = List.copyOf(meetings);
        if (meetings.size() < 2) {
            throw new IllegalArgumentException("a cluster (%s) must have two meetings".formatted(meetings));
        }
    }

    public LocalDate from() {
        return meetings.get(0).held().orElseThrow().day();
    }

    public LocalDate to() {
        return meetings.get(meetings.size() - 1).held().orElseThrow().day();
    }

    public boolean holds(MeetingRef ref) {
        return meetings.stream().anyMatch(meeting -> meeting.ref().equals(ref));
    }

    public Text text() {
        return Text.of(
                named(Language.ZH, "、") + (from().equals(to()) ? " 同日召开" : " 紧邻召开，后一会议的会前准备与前一会议同日"),
                named(Language.EN, ", ")
                        + (from().equals(to())
                                ? " on one day"
                                : " on consecutive working days: the later one is made ready on the day of the earlier"));
    }

    private String named(Language language, String between) {
        return meetings.stream().map(named(language)).collect(joining(between));
    }

    private static Function<PlannedMeeting, String> named(Language language) {
        return meeting -> DateWords.brief(meeting.held().orElseThrow().start()).in(language) + " "
                + meeting.kind().label().in(language);
    }
}
