package yicheng.web.pages.meetings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.people.rights.Actor;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Upcoming;
import yicheng.web.pages.timetable.Rail;
import yicheng.web.pages.timetable.Reached;
import yicheng.web.pages.work.Names;

/** Rails that say what is done and what is late, as far as the one who looks may see it. */
public record Rails(Frame frame, Optional<Actor> actor, Upcoming upcoming) {

    public Rail of(PlannedMeeting meeting, Timetable timetable) {
        return of(meeting, timetable, actor.map(one -> new Work(frame, one, meeting.ref())));
    }

    Rail of(PlannedMeeting meeting, Timetable timetable, Optional<Work> work) {
        var notice = actor.flatMap(one -> NoticeStop.of(frame, one, meeting));
        var reached = new HashMap<>(work.map(done -> reached(meeting, done)).orElse(Map.of()));
        notice.flatMap(NoticeStop::reached).ifPresent(how -> reached.put(NoticeStop.NAME, how));
        return Rail.of(
                meeting,
                timetable,
                upcoming,
                notice.stream().map(NoticeStop::stop).toList(),
                reached);
    }

    private Map<String, Reached> reached(PlannedMeeting meeting, Work work) {
        return new Progress(
                        meeting, work.lists(), work.waiting(), upcoming, Names.of(actor.orElseThrow()), frame::local)
                .reached();
    }
}
