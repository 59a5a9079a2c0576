package yicheng.web.pages.meetings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.timetable.Collision;
import yicheng.meeting.timetable.Timetable;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.Names;

/** What somebody has to decide about meetings: those that fall on one day, and what the office proposes. */
final class Decisions {

    private static final String TOGETHER = "同日同一半天，按规则库建议合并召开";
    private static final String BOTH = "同日同一半天，两次会议议题和人员不同，各自召开";

    private final Frame frame;
    private final Optional<Actor> actor;
    private final List<Meeting> proposed;

    Decisions(Frame frame, Optional<Actor> actor) {
        this.frame = frame;
        this.actor = actor;
        this.proposed = actor.map(
                        one -> frame.office().meetings().readMeetings().proposed(one))
                .orElse(List.of());
    }

    /** Those still to come about which nothing is proposed. */
    List<YearView.Clash> open(Timetable timetable, LocalDateTime now) {
        return timetable.collisions().stream()
                .filter(Collision::isOpen)
                .filter(clash -> clash.day().isAfter(now.toLocalDate()))
                .filter(clash -> proposed.stream().noneMatch(meeting -> isAbout(meeting, clash)))
                .flatMap(clash -> clash(timetable, clash).stream())
                .toList();
    }

    List<YearView.Pending> pending() {
        return actor.map(Names::of).stream()
                .flatMap(names -> proposed.stream().flatMap(meeting -> pending(meeting, names).stream()))
                .toList();
    }

    private static boolean isAbout(Meeting meeting, Collision clash) {
        return Stream.of(clash.smaller(), clash.larger()).anyMatch(meeting.ref()::equals);
    }

    private static Optional<YearView.Clash> clash(Timetable timetable, Collision clash) {
        var change = MeetingAddress.of(clash.smaller()) + "/change?";
        var merge = change + "change=merged&into=" + clash.larger() + "&reason=" + encoded(TOGETHER);
        var apart = change + "change=apart&other=" + clash.larger() + "&reason=" + encoded(BOTH);
        return timetable
                .find(clash.smaller())
                .flatMap(smaller -> timetable
                        .find(clash.larger())
                        .map(larger -> new YearView.Clash(clash, smaller, larger, merge, apart)));
    }

    private Optional<YearView.Pending> pending(Meeting meeting, Names names) {
        return meeting.proposed()
                .map(proposal -> new YearView.Pending(
                        name(meeting.ref()),
                        MeetingAddress.of(meeting.ref()) + "#decide",
                        proposal.arrangement().said(),
                        proposal.reason(),
                        names.of(proposal.by())));
    }

    private Text name(MeetingRef ref) {
        return actor.flatMap(one -> frame.office()
                        .meetings()
                        .readMeetings()
                        .one(one, ref)
                        .fold(seen -> Optional.of(seen.planned().name()), refused -> Optional.empty()))
                .orElse(ref.kind().label());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
