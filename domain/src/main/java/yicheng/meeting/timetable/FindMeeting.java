package yicheng.meeting.timetable;

import yicheng.meeting.MeetingRef;
import yicheng.policy.Answer;

/** Finds the meeting someone names in the timetable of its year. */
public final class FindMeeting {

    public record Command(MeetingRef ref) {}

    private final PlanYear planYear;

    public FindMeeting(PlanYear planYear) {
        this.planYear = planYear;
    }

    public Answer<NamedMeeting> handle(Command command) {
        return NamedMeeting.find(command.ref(), year -> planYear.handle(new PlanYear.Command(year)));
    }
}
