package yicheng.web.pages.inbox;

import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.notice.Notice;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.web.pages.presence.PresenceAddress;
import yicheng.web.pages.work.MeetingAddress;

/** Where a notice leads. */
final class Place {

    private Place() {}

    /** The list only for who may see lists: everybody else finds the meeting, with his own topics. */
    static String of(Notice notice, Actor actor) {
        var parts = notice.about().split("/", 3);
        var meeting = parts.length > 1 ? MeetingRef.parse(parts[1]) : Optional.<MeetingRef>empty();
        return switch (parts[0]) {
            case "list" -> meeting.map(ref -> list(ref, parts, actor)).orElse("/meetings");
            case "agenda" -> meeting.map(MeetingAddress::agenda).orElse("/meetings");
            case "preparation" ->
                meeting.map(ref -> MeetingAddress.of(ref) + "/preparation").orElse("/meetings");
            case "meeting" -> meeting.map(MeetingAddress::of).orElse("/meetings");
            case "topic" -> parts.length > 1 ? "/topics/" + parts[1] : "/topics";
            case "leave" -> parts.length > 1 ? "/leaves/" + parts[1] : "/leaves";
            case "observer" -> parts.length > 1 ? "/observers/" + parts[1] : "/meetings";
            case "roll" -> meeting.map(PresenceAddress::roll).orElse("/meetings");
            case "circular" -> meeting.map(PresenceAddress::circular).orElse("/meetings");
            case "rules-draft" -> draft(parts, actor);
            case "edition" -> parts.length > 1 ? "/rules/editions/" + parts[1] : "/rules/editions";
            default -> "/";
        };
    }

    private static String draft(String[] parts, Actor actor) {
        return actor.mayEverywhere(Operation.READ_DRAFTS) && parts.length > 1 ? "/rules/drafts/" + parts[1] : "/rules";
    }

    private static String list(MeetingRef meeting, String[] parts, Actor actor) {
        return actor.mayEverywhere(Operation.READ_LISTS) && parts.length > 2
                ? MeetingAddress.lists(meeting) + "/" + parts[2]
                : MeetingAddress.of(meeting) + "#topics";
    }
}
