package yicheng.web.pages.today;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.calendar.DateWords;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.preparation.notice.NoticeState;
import yicheng.preparation.notice.WhatWaitsOnNotices.Waiting;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.MeetingAddress;

/** The notice of a regular meeting that is due, or is to be corrected. */
final class NoticeTask {

    private NoticeTask() {}

    static Stream<Task> of(Frame frame, Actor actor) {
        return frame.office().preparation().whatWaitsOnNotices().handle(actor).stream()
                .map(one -> task(one, frame.office().now()));
    }

    private static Task task(Waiting one, LocalDateTime now) {
        var meeting = one.meeting();
        var start = DateWords.brief(meeting.held().orElseThrow().start());
        var address = MeetingAddress.of(meeting.ref()) + "/notice";
        boolean first = one.state() == NoticeState.PLANNED;
        return new Task(
                Text.of(
                        "会议通知：" + meeting.name().zh(),
                        "Notice of the " + meeting.name().en()),
                address,
                first ? Text.of("待发出", "to be issued") : one.state().label(),
                first ? "near" : "behind",
                Text.of(start.zh() + " 召开", "held " + start.en()),
                Optional.empty(),
                address,
                first ? Text.of("发出会议通知", "Issue the notice") : Text.of("发出更正通知", "Issue the correction"),
                Text.of("等办公室", "waits for the office"),
                Optional.of(one.due()),
                now);
    }
}
