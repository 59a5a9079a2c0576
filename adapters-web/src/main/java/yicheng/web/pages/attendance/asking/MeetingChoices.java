package yicheng.web.pages.attendance.asking;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.attendance.member.HeldMeeting;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.web.pages.forms.Choice;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Say;

/**
 * The meetings that leave can be asked for, the next one first.
 *
 * @param chosen the one asked for, or else the first that is left and open; empty where none is to come
 */
public record MeetingChoices(List<HeldMeeting> meetings, Optional<HeldMeeting> chosen, LocalDateTime now) {

    private static final int MOST = 8;

    static MeetingChoices of(Frame frame, Actor actor, String asked) {
        return of(frame, actor, asked, Set.of());
    }

    /** @param done those that are not chosen unless they are asked for */
    static MeetingChoices of(Frame frame, Actor actor, String asked, Set<MeetingRef> done) {
        var now = frame.office().now();
        var rosters = frame.office().attendance().readRoster();
        var held = rosters.meetings();
        var named = MeetingRef.parse(asked).flatMap(held::find).filter(meeting -> rosters.sees(actor, meeting.ref()));
        var next = held.regularFrom(now)
                .filter(meeting -> !meeting.hasBegun(now))
                .limit(MOST)
                .toList();
        var all = Stream.concat(
                        named.stream().filter(one -> next.stream().noneMatch(other -> same(one, other))), next.stream())
                .toList();
        return new MeetingChoices(all, named.or(() -> first(all, done, now)), now);
    }

    public List<Choice> choices(Say say) {
        return meetings.stream()
                .map(meeting -> new Choice(
                        meeting.ref().toString(),
                        say.of(meeting.name()) + " " + say.brief(meeting.start()) + (closed(meeting) ? shut(say) : "")))
                .toList();
    }

    /** Leave in writing is no longer taken for the chosen one. */
    public boolean closed() {
        return chosen.filter(this::closed).isPresent();
    }

    private boolean closed(HeldMeeting meeting) {
        return now.isAfter(meeting.leaveUntil());
    }

    private static Optional<HeldMeeting> first(List<HeldMeeting> all, Set<MeetingRef> done, LocalDateTime now) {
        return all.stream()
                .filter(meeting -> !now.isAfter(meeting.leaveUntil()))
                .filter(meeting -> meeting.with().stream().noneMatch(done::contains))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static String shut(Say say) {
        return say.of("（书面请假已截止）", " (writing closed)");
    }

    private static boolean same(HeldMeeting one, HeldMeeting other) {
        return one.ref().equals(other.ref());
    }
}
