package yicheng.meeting.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yicheng.calendar.DateWords;
import yicheng.policy.Text;

/** Says of each meeting that is not held where its topics go, and until when they are taken. */
record Merges(Function<PlannedMeeting, Optional<Deadline>> topicsHadItBeenHeld) {

    List<PlannedMeeting> noted(List<PlannedMeeting> meetings) {
        var noted = new ArrayList<PlannedMeeting>();
        for (int i = 0; i < meetings.size(); i++) {
            var meeting = meetings.get(i);
            noted.add(meeting.held().isPresent() ? meeting : meeting.noting(into(meeting, next(meetings, i))));
        }
        return noted;
    }

    private static Optional<LocalDate> next(List<PlannedMeeting> meetings, int from) {
        return meetings.stream()
                .skip(from + 1L)
                .filter(meeting -> meeting.kind() == meetings.get(from).kind())
                .flatMap(meeting -> meeting.held().stream())
                .map(PlannedMeeting.Held::day)
                .findFirst();
    }

    private Text into(PlannedMeeting merged, Optional<LocalDate> day) {
        var until = topicsHadItBeenHeld.apply(merged).map(topics -> DateWords.brief(topics.at()));
        var to = day.map(DateWords::of)
                .map(held -> Text.of("并入 " + held.zh() + " 的会议", "merged into the meeting of " + held.en()))
                .orElse(Text.of("并入下一年首次会议", "merged into the first meeting of the next year"));
        return Text.of(
                "议题" + until.map(by -> "（" + by.zh() + " 前提交）").orElse("") + to.zh(),
                "topics" + until.map(by -> " (in by " + by.en() + ")").orElse("") + " " + to.en());
    }
}
