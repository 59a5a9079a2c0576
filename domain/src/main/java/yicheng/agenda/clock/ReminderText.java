package yicheng.agenda.clock;

import java.time.LocalDateTime;
import yicheng.calendar.DateWords;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.Text;

/** What people are reminded of, in words. */
final class ReminderText {

    private ReminderText() {}

    /** @param over the time is over */
    static Text of(PlannedMeeting meeting, Step step, LocalDateTime due, boolean over) {
        var name = meeting.name();
        var by = DateWords.of(due);
        if (step == Step.DECISION) {
            return over
                    ? Text.of(
                            "%s的议题清单审定时限（%s）已过，请尽快审定；会议开始前未审定的议题将顺延".formatted(name.zh(), by.zh()),
                            "the topic list of the %s was due for decision on %s; what is not decided before the meeting goes on to the next"
                                    .formatted(name.en(), by.en()))
                    : Text.of(
                            "%s的议题清单请于 %s 前审定".formatted(name.zh(), by.zh()),
                            "please decide the topic list of the %s by %s".formatted(name.en(), by.en()));
        }
        return over
                ? Text.of(
                        "%s的议题清单应于 %s 前签字上报，现已逾期".formatted(name.zh(), by.zh()),
                        "the topic list of the %s was due on %s".formatted(name.en(), by.en()))
                : Text.of(
                        "%s的议题清单须于 %s 前签字上报".formatted(name.zh(), by.zh()),
                        "the topic list of the %s is due by %s".formatted(name.en(), by.en()));
    }
}
