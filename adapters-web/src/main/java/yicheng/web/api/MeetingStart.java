package yicheng.web.api;

import java.time.LocalDateTime;
import java.util.List;
import yicheng.Office;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.web.edge.Problem;
import yicheng.web.edge.Problems;
import yicheng.web.edge.Refusal;

/** When the meeting someone names is held, by the timetable of its year. */
final class MeetingStart {

    private MeetingStart() {}

    static Answer<LocalDateTime> of(Office office, MeetingRef meeting) {
        return office.planYear()
                .handle(new PlanYear.Command(meeting.day().getYear()))
                .fold(year -> new Answer.Done<>(in(year, meeting)), Answer.Refused::new);
    }

    private static LocalDateTime in(Timetable year, MeetingRef meeting) {
        if (meeting.kind() == Kind.ADHOC) {
            return meeting.start();
        }
        return year.find(meeting)
                .flatMap(PlannedMeeting::held)
                .map(PlannedMeeting.Held::start)
                .orElseThrow(() -> new Refusal(Problems.wrongValues(
                        List.of(new Problem.WrongValue(
                                "/meeting",
                                meeting.toString(),
                                Text.of(
                                        "年度日程中没有召开“%s”，见 /api/v1/timetable?year=%d"
                                                .formatted(
                                                        meeting, meeting.day().getYear()),
                                        "the timetable holds no %s, see /api/v1/timetable?year=%d"
                                                .formatted(
                                                        meeting, meeting.day().getYear())))),
                        1)));
    }
}
