package yicheng.web.pages.queue;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.topic.today.WhatWaits;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.TopicLines;

/** Shows the review queue in the order in which it is due. */
public final class QueuePage {

    private final Frame frame;

    public QueuePage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        var actor = frame.actor(asked);
        if (!actor.may(Operation.PREPARE_REVIEWS) && !actor.may(Operation.REPORT_COORDINATION)) {
            actor.refused(Operation.PREPARE_REVIEWS).either(done -> {}, frame::refused);
            return;
        }
        var meeting = Optional.ofNullable(asked.queryParam("meeting"))
                .flatMap(MeetingRef::parse)
                .map(MeetingRef::toString);
        frame.answer(asked, "queue", Entry.QUEUE, view(actor, meeting));
    }

    private QueueView view(Actor actor, Optional<String> meeting) {
        var desk = frame.office().whatWaits().handle(actor);
        var lines = new TopicLines(frame, actor);
        return new QueueView(
                rows(desk.mine(), meeting, lines), rows(desk.others(), meeting, lines), meetings(desk, lines), meeting);
    }

    private List<QueueRow> rows(List<WhatWaits.Waiting> waiting, Optional<String> meeting, TopicLines lines) {
        return waiting.stream()
                .filter(one -> one.topic().stage().isInHand())
                .filter(one ->
                        meeting.map(one.topic().meeting().toString()::equals).orElse(true))
                .map(one -> row(one, lines))
                .toList();
    }

    private QueueRow row(WhatWaits.Waiting waiting, TopicLines lines) {
        var now = frame.office().now();
        var ref = waiting.topic().meeting();
        Optional<Text> next = frame.office()
                .queue()
                .deadlines()
                .next(ref, now)
                .map(meeting -> lines.meetings().label(meeting.ref()));
        return new QueueRow(lines.of(waiting.topic()), waiting.due(), next, now);
    }

    private static List<QueueView.Meeting> meetings(WhatWaits.Desk desk, TopicLines lines) {
        var refs = Stream.concat(desk.mine().stream(), desk.others().stream())
                .map(WhatWaits.Waiting::topic)
                .filter(topic -> topic.stage().isInHand())
                .map(topic -> topic.meeting())
                .toList();
        return refs.stream()
                .distinct()
                .sorted(Comparator.comparing(lines.meetings()::start))
                .map(ref -> new QueueView.Meeting(
                        ref.toString(),
                        lines.meetings().label(ref),
                        refs.stream().filter(ref::equals).count()))
                .toList();
    }
}
