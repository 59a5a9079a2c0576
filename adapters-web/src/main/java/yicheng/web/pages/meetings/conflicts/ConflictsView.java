package yicheng.web.pages.meetings.conflicts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.clash.Clash;
import yicheng.meeting.clash.Conflict;
import yicheng.meeting.clash.Occasion;
import yicheng.policy.Text;
import yicheng.web.pages.work.MeetingAddress;

/**
 * What stands in the way of the meetings to come.
 *
 * @param days from today on
 * @param changes this person can propose to change regular meetings
 */
public record ConflictsView(int days, List<Conflict> conflicts, boolean changes) {

    /** One meeting with all that stands in its way. */
    public record OfOne(Occasion meeting, List<Clash> clashes) {}

    public List<OfOne> meetings() {
        var byMeeting = new LinkedHashMap<MeetingRef, List<Conflict>>();
        conflicts.forEach(one -> byMeeting
                .computeIfAbsent(one.meeting().ref(), ref -> new ArrayList<>())
                .add(one));
        return byMeeting.values().stream()
                .map(all -> new OfOne(
                        all.get(0).meeting(), all.stream().map(Conflict::clash).toList()))
                .toList();
    }

    public static String style(Clash clash) {
        return switch (clash.what()) {
            case ROOM -> "over";
            case PERSON -> "behind";
            case HALF_DAY -> "near";
        };
    }

    /** Where something can be done about it. */
    public Optional<String> wayOut(Occasion meeting, Clash clash) {
        var address = MeetingAddress.of(meeting.ref());
        return switch (clash.what()) {
            case ROOM -> Optional.of(address + "/preparation");
            case HALF_DAY, PERSON ->
                Optional.of(address + "/change")
                        .filter(there -> changes && meeting.ref().kind() != Kind.ADHOC);
        };
    }

    public static Text doing(Clash clash) {
        return clash.what() == Clash.What.ROOM
                ? Text.of("另选会议室", "Choose another room")
                : Text.of("调整会议", "Change the meeting");
    }
}
