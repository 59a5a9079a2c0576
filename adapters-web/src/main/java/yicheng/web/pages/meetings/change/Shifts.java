package yicheng.web.pages.meetings.change;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.change.PreviewChange;
import yicheng.meeting.clash.Clash;
import yicheng.meeting.timetable.Collision;
import yicheng.meeting.timetable.Move;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Stage;
import yicheng.web.pages.shell.Frame;

/**
 * Every date that a change moves, meeting by meeting, with the topics that are for it now.
 *
 * @param collisions with other meetings that it would bring about
 * @param clashes what would stand in the way of a moved one
 */
public record Shifts(List<OfOne> meetings, List<Collision> collisions, List<Clash> clashes) {

    private static final Set<Stage> ON_THEIR_WAY = Set.of(
            Stage.SUBMITTED,
            Stage.LATE,
            Stage.UNDER_REVIEW,
            Stage.COORDINATING,
            Stage.SUPPLEMENTING,
            Stage.ROLLED,
            Stage.PASSED,
            Stage.MERGED,
            Stage.LISTED,
            Stage.HELD,
            Stage.APPROVED,
            Stage.RANKED);
    private static final int MOST = 200;

    /** @param topics on their way to that meeting */
    public record OfOne(MeetingRef meeting, Text name, int topics, List<Shift> shifts) {}

    /**
     * @param from empty where there was none
     * @param to empty where there is none any more
     */
    public record Shift(Text what, Optional<LocalDateTime> from, Optional<LocalDateTime> to) {

        static Shift of(Move move) {
            return new Shift(
                    move.step().map(Step::label).orElse(Text.of("会议开始", "meeting begins")), move.from(), move.to());
        }
    }

    public static Shifts of(Frame frame, Actor actor, PreviewChange.Preview preview) {
        var shifts = new LinkedHashMap<MeetingRef, List<Shift>>();
        preview.moves()
                .forEach(move -> shifts.computeIfAbsent(move.meeting(), meeting -> new ArrayList<>())
                        .add(Shift.of(move)));
        return new Shifts(
                shifts.entrySet().stream()
                        .map(one -> new OfOne(
                                one.getKey(),
                                name(frame, one.getKey()),
                                topics(frame, actor, one.getKey()),
                                List.copyOf(one.getValue())))
                        .toList(),
                preview.collisions(),
                preview.clashes());
    }

    public int dates() {
        return meetings.stream().mapToInt(one -> one.shifts().size()).sum();
    }

    public int topics() {
        return meetings.stream().mapToInt(OfOne::topics).sum();
    }

    private static Text name(Frame frame, MeetingRef meeting) {
        return frame.office()
                .planYear()
                .handle(new PlanYear.Command(meeting.day().getYear()))
                .fold(year -> year.find(meeting), refused -> Optional.<PlannedMeeting>empty())
                .map(PlannedMeeting::name)
                .orElse(meeting.kind().label());
    }

    private static int topics(Frame frame, Actor actor, MeetingRef meeting) {
        var wanted =
                new ReadTopics.Wanted(ON_THEIR_WAY, Optional.empty(), Optional.of(meeting), "", Optional.empty(), MOST);
        return frame.office().readTopics().list(actor, wanted).fold(List::size, refused -> 0);
    }
}
