package yicheng.rulebook.replay;

import yicheng.calendar.DateWords;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Text;

/** What a meeting is called where only its day is known. */
final class MeetingNames {

    private MeetingNames() {}

    static Text of(MeetingRef meeting) {
        var day = DateWords.of(meeting.day());
        return Text.of(
                day.zh() + " " + meeting.kind().label().zh(),
                meeting.kind().label().en() + " of " + day.en());
    }
}
