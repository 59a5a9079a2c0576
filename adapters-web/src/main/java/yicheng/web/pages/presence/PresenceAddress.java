package yicheng.web.pages.presence;

import yicheng.attendance.observer.Observer;
import yicheng.meeting.MeetingRef;
import yicheng.web.pages.work.MeetingAddress;

/** Where observers and the roll of a meeting are found. */
public final class PresenceAddress {

    private PresenceAddress() {}

    public static String observers(MeetingRef meeting) {
        return MeetingAddress.of(meeting) + "/observers";
    }

    public static String of(Observer observer) {
        return observers(observer.meeting()) + "#" + anchor(observer.id());
    }

    public static String anchor(Observer.Id id) {
        return "o-" + id.value();
    }

    public static String act(Observer.Id id, String act) {
        return "/observers/" + id.value() + "/" + act;
    }

    static String letter(Observer.Id id) {
        return "/observers/" + id.value() + "/letter";
    }

    public static String roll(MeetingRef meeting) {
        return MeetingAddress.of(meeting) + "/roll";
    }

    public static String circular(MeetingRef meeting) {
        return MeetingAddress.of(meeting) + "/circular";
    }
}
