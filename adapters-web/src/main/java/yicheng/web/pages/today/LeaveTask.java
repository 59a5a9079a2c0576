package yicheng.web.pages.today;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.today.WhatWaitsOnLeave;
import yicheng.attendance.today.WhatWaitsOnLeave.Waiting;
import yicheng.calendar.DateWords;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.web.pages.attendance.LeaveAddress;
import yicheng.web.pages.attendance.LeaveStyle;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;

/**
 * A request for leave that waits.
 *
 * @param name of who is away
 * @param proxy who stands in, with what he may do
 */
record LeaveTask(Waiting waiting, String name, Optional<Text> proxy) {

    /** @param mine those that are this person's to do, or those he waits for */
    static Stream<Task> of(Frame frame, Actor actor, boolean mine) {
        var names = Names.of(actor);
        return frame.office().attendance().whatWaitsOnLeave().handle(actor).stream()
                .filter(one -> one.mine() == mine)
                .map(one -> new LeaveTask(
                                one,
                                names.of(one.kept().leave().person()),
                                proxy(one.kept().leave(), names))
                        .task(frame.office().now()));
    }

    private static Optional<Text> proxy(Leave leave, Names names) {
        return leave.proxy().map(proxy -> {
            var who = names.of(proxy.person());
            var may = proxy.kind().label();
            return Text.of("代会人 " + who + "（" + may.zh() + "）", "proxy " + who + " (" + may.en() + ")");
        });
    }

    private Task task(LocalDateTime now) {
        var leave = waiting.kept().leave();
        var address = LeaveAddress.of(leave.id());
        return new Task(
                about(leave),
                address,
                leave.stage().label(),
                waiting.task() == WhatWaitsOnLeave.Task.CHASE ? "over" : LeaveStyle.of(leave.stage()),
                meeting(),
                Optional.empty(),
                address + (waiting.task() == WhatWaitsOnLeave.Task.FINISH ? "/edit" : "#act"),
                label(),
                Text.of("等主持人决定", "waits for the host"),
                waiting.due(),
                now,
                inPlace(address));
    }

    /** The host approves from here; with the proxy, where there is one. */
    private Optional<Task.InPlace> inPlace(String address) {
        if (!waiting.mine()) {
            return Optional.empty();
        }
        long version = waiting.kept().version();
        return switch (waiting.task()) {
            case DECIDE ->
                Optional.of(
                        proxy.isPresent()
                                ? new Task.InPlace(
                                        address + "/approve",
                                        version,
                                        "proxy",
                                        Text.of("批准并确认代会人", "Approve with the proxy"))
                                : new Task.InPlace(
                                        address + "/approve", version, "", Text.of("批准请假", "Approve the leave")));
            case CHECK_PROXY ->
                Optional.of(new Task.InPlace(
                        address + "/confirm-proxy", version, "", Text.of("确认代会人", "Confirm the proxy")));
            case NAME_PROXY, SUPPLEMENT, CHASE, FINISH -> Optional.empty();
        };
    }

    private Text about(Leave leave) {
        var kind = leave.request().kind().label();
        return switch (waiting.task()) {
            case DECIDE, CHECK_PROXY -> {
                var why = leave.request().reason();
                var late = leave.isLate();
                yield Text.of(
                        name + " " + kind.zh() + "：" + why + (late ? "（逾时）" : "")
                                + proxy.map(one -> "；" + one.zh()).orElse(""),
                        name + ", " + kind.en() + ": " + why + (late ? " (late)" : "")
                                + proxy.map(one -> "; " + one.en()).orElse(""));
            }
            case NAME_PROXY -> Text.of("请另派代会人", "name another proxy");
            case SUPPLEMENT -> Text.of("电话请假，须补书面说明", "a written statement is owed after your call");
            case CHASE -> Text.of(name + " 的书面说明逾期未补", "the written statement of " + name + " is overdue");
            case FINISH -> Text.of("请假草稿", "a draft of leave");
        };
    }

    private Text label() {
        return switch (waiting.task()) {
            case DECIDE -> Text.of("看请假条", "See the slip");
            case CHECK_PROXY -> Text.of("看代会人情况", "See who it is");
            case NAME_PROXY -> Text.of("另派代会人", "Name another proxy");
            case SUPPLEMENT -> Text.of("补交书面说明", "Hand in the statement");
            case CHASE -> Text.of("登记书面说明", "Enter the statement");
            case FINISH -> Text.of("填完并提交", "Finish and ask");
        };
    }

    private Text meeting() {
        var meeting = waiting.meeting();
        var at = DateWords.brief(meeting.start());
        return Text.of(meeting.name().zh() + "，" + at.zh(), meeting.name().en() + ", " + at.en());
    }
}
