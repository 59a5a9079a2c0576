package yicheng.web.pages.today;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.calendar.DateWords;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.act.WhatWaitsOnAdhoc.Waiting;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.MeetingAddress;

/** An ad hoc meeting that waits to be confirmed, notified or back-filled. */
final class AdhocTask {

    private AdhocTask() {}

    /** @param mine those that are this person's to do, or those he waits for */
    static Stream<Task> of(Frame frame, Actor actor, boolean mine) {
        return frame.office().adhoc().whatWaitsOnAdhoc().handle(actor).stream()
                .filter(one -> one.mine() == mine)
                .map(one -> task(one, frame.office().now()));
    }

    private static Task task(Waiting one, LocalDateTime now) {
        var meeting = one.meeting();
        var place = MeetingAddress.of(meeting.ref());
        return new Task(
                meeting.name(),
                place,
                meeting.stage().label(),
                "near",
                about(meeting, one),
                Optional.empty(),
                place + anchor(one),
                label(one),
                waitsFor(one),
                Optional.of(one.due()),
                now);
    }

    private static Text about(AdhocMeeting meeting, Waiting one) {
        var at = DateWords.brief(meeting.start());
        var step = one.step().map(waived -> waived.label());
        return Text.of(
                at.zh() + step.map(label -> " · 免走的“" + label.zh() + "”").orElse(""),
                at.en() + step.map(label -> " · " + label.en()).orElse(""));
    }

    private static String anchor(Waiting one) {
        return switch (one.task()) {
            case CONFIRM -> "/proposal";
            case NOTIFY -> "#notify";
            case BACK_FILL -> "#backfill";
        };
    }

    private static Text label(Waiting one) {
        return switch (one.task()) {
            case CONFIRM -> Text.of("确认召开临时会议", "Confirm the ad hoc meeting");
            case NOTIFY -> Text.of("通知参会人员", "Give notice");
            case BACK_FILL -> Text.of("登记补办", "Back-fill it");
        };
    }

    private static Text waitsFor(Waiting one) {
        return switch (one.task()) {
            case CONFIRM -> Text.of("等领导确认", "waits for the leader");
            case NOTIFY, BACK_FILL -> Text.of("等办公室办理", "waits for the office");
        };
    }
}
