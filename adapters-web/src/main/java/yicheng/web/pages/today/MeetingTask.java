package yicheng.web.pages.today;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.agenda.today.WhatWaitsOnLists;
import yicheng.calendar.DateWords;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.Text;
import yicheng.web.pages.work.ListTask;
import yicheng.web.pages.work.MeetingAddress;

/** A list, an order of the agenda or a change of a meeting that waits. */
final class MeetingTask {

    private MeetingTask() {}

    /** @param changes proposed ones, to say which it is */
    static Task of(WhatWaitsOnLists.Waiting one, List<Meeting> changes, LocalDateTime now) {
        return new Task(
                about(one, changes),
                one.mine() ? ListTask.address(one) : MeetingAddress.of(one.ref()),
                ListTask.state(one),
                one.task() == WhatWaitsOnLists.Task.RECOMPILE ? "behind" : "near",
                meeting(one),
                Optional.empty(),
                ListTask.address(one),
                ListTask.label(one),
                ListTask.waitsFor(one),
                one.due(),
                now);
    }

    private static Text about(WhatWaitsOnLists.Waiting one, List<Meeting> changes) {
        return one.task() == WhatWaitsOnLists.Task.DECIDE_CHANGE
                ? changes.stream()
                        .filter(meeting -> meeting.ref().equals(one.ref()))
                        .flatMap(meeting -> meeting.proposed().stream())
                        .map(proposed -> proposed.arrangement().said())
                        .findFirst()
                        .orElse(ListTask.about(one))
                : ListTask.about(one);
    }

    private static Text meeting(WhatWaitsOnLists.Waiting one) {
        var start = one.meeting()
                .flatMap(PlannedMeeting::held)
                .map(PlannedMeeting.Held::start)
                .orElse(one.ref().start());
        var name =
                one.meeting().map(PlannedMeeting::name).orElse(one.ref().kind().label());
        var at = DateWords.brief(start);
        return Text.of(name.zh() + "，" + at.zh(), name.en() + ", " + at.en());
    }
}
