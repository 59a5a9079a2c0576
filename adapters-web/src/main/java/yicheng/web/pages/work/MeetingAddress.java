package yicheng.web.pages.work;

import io.javalin.http.Context;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;

/** The meeting that an address is about. */
public final class MeetingAddress {

    private MeetingAddress() {}

    /** @throws Unknown where the address has none */
    public static MeetingRef of(Context asked) {
        var ref = asked.pathParam("ref");
        return MeetingRef.parse(ref).orElseThrow(() -> new Unknown("meeting", ref));
    }

    /** {@code /meetings/weekly:2026-11-30}. */
    public static String of(MeetingRef meeting) {
        return "/meetings/" + meeting;
    }

    /** The lists for the meeting. */
    public static String lists(MeetingRef meeting) {
        return of(meeting) + "/list";
    }

    public static String agenda(MeetingRef meeting) {
        return of(meeting) + "/agenda";
    }
}
