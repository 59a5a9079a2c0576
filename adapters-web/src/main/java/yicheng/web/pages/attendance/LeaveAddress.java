package yicheng.web.pages.attendance;

import io.javalin.http.Context;
import yicheng.attendance.leave.Leave;
import yicheng.meeting.MeetingRef;

/** Where leave is found. */
public final class LeaveAddress {

    private LeaveAddress() {}

    public static Leave.Id of(Context asked) {
        return new Leave.Id(asked.pathParam("id"));
    }

    public static String of(Leave.Id leave) {
        return "/leaves/" + leave.value();
    }

    /** The form for that meeting. */
    public static String ask(MeetingRef meeting) {
        return "/leaves/new?meeting=" + meeting;
    }

    /** The office's form for a call about that meeting. */
    public static String call(MeetingRef meeting) {
        return "/leaves/call?meeting=" + meeting;
    }
}
