package yicheng.web.pages.meetings;

import java.util.Comparator;
import java.util.Optional;
import yicheng.Office;
import yicheng.agenda.today.WhatWaitsOnLists;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.web.pages.timetable.Rail;
import yicheng.web.pages.work.ListTask;

/** The one thing that somebody does next for a meeting. */
record NextTodo(Office office, Actor actor) {

    /** What waits for this person; else what he can begin. */
    Optional<MeetingView.Todo> of(MeetingRef meeting, Optional<Rail> rail) {
        return office.whatWaitsOnLists().handle(actor).stream()
                .filter(one -> one.mine() && one.ref().equals(meeting))
                .min(Comparator.comparing(WhatWaitsOnLists.Waiting::task).reversed())
                .map(one -> new MeetingView.Todo(ListTask.label(one), ListTask.address(one), one.due()))
                .or(() -> begin(meeting, rail));
    }

    private Optional<MeetingView.Todo> begin(MeetingRef meeting, Optional<Rail> rail) {
        return rail.filter(Rail::open)
                .filter(open -> actor.may(Operation.DRAFT_TOPICS))
                .map(open -> new MeetingView.Todo(
                        Text.of("新建上会议题", "New topic for it"),
                        "/topics/new?meeting=" + meeting,
                        open.meeting().deadline(Step.TOPICS).map(due -> due.at())));
    }
}
