package yicheng.web.pages.today;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.calendar.DateWords;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.preparation.checklist.WhatWaitsOnPreparation.Waiting;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.MeetingAddress;

/** A checklist of a meeting that is due today. */
final class PreparationTask {

    private PreparationTask() {}

    static Stream<Task> of(Frame frame, Actor actor) {
        return frame.office().preparation().whatWaits().handle(actor).stream()
                .map(one -> task(one, frame.office().now()));
    }

    private static Task task(Waiting one, LocalDateTime now) {
        var list = one.list();
        var sitting = one.sitting();
        var when = DateWords.brief(sitting.start());
        int open = list.open().size();
        var address = MeetingAddress.of(sitting.ref()) + "/preparation#list-"
                + list.list().code();
        return new Task(
                Text.of(
                        list.list().label().zh() + "：" + sitting.name().zh(),
                        list.list().label().en() + ": " + sitting.name().en()),
                address,
                Text.of("还有 %d 项".formatted(open), "%d left".formatted(open)),
                "near",
                Text.of(
                        when.zh() + " · " + String.join("、", list.open()),
                        when.en() + " · " + String.join(", ", list.open())),
                Optional.empty(),
                address,
                Text.of("逐项办理", "Tick them off"),
                Text.of("等办公室", "waits for the office"),
                list.due(),
                now);
    }
}
