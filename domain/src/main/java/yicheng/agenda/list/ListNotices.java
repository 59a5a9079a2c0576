package yicheng.agenda.list;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.notice.Telling;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Tells those whose turn it is, and in the end each one who submitted a topic what became of it. */
public final class ListNotices {

    private final Telling telling;
    private final Topics topics;
    private final HeldTogether heldTogether;

    public ListNotices(Telling telling, Topics topics, HeldTogether heldTogether) {
        this.telling = telling;
        this.topics = topics;
        this.heldTogether = heldTogether;
    }

    /** Inside the unit that keeps the list. */
    void tell(TopicLists.Kept kept, Instant now) {
        var list = kept.list();
        var subject = list.id().subject();
        var key = "%s/%s/%d".formatted(subject, list.stage().code(), kept.version());
        telling.all(whom(list), new Telling.Message(key, text(list), subject), now);
        list.items().forEach(item -> result(list, item).ifPresent(text -> tell(item.topic(), key, text, now)));
    }

    private static Predicate<Actor> whom(TopicList list) {
        var clerk = list.compiled().by();
        return switch (list.stage()) {
            case COMPILED ->
                actor ->
                        actor.mayEverywhere(Operation.SIGN_LISTS) && !actor.id().equals(clerk);
            case SIGNED -> actor -> actor.mayEverywhere(Operation.DECIDE_LISTS);
            case SENT_BACK, DECIDED, EXPIRED -> actor -> actor.id().equals(clerk);
        };
    }

    /** To the one who submitted it, opening the topic: a department sees no list. */
    private void tell(Topic.Id id, String key, Text text, Instant now) {
        topics.find(id)
                .map(Topics.Kept::topic)
                .ifPresent(topic -> topic.receipt()
                        .ifPresent(receipt -> telling.one(
                                receipt.by(),
                                new Telling.Message(
                                        key + "/" + id.value(),
                                        Text.of(
                                                "“%s”%s".formatted(topic.title(), text.zh()),
                                                "“%s” %s".formatted(topic.title(), text.en())),
                                        topic.subject()),
                                now)));
    }

    /** What became of an item; empty as long as nothing is settled. */
    private static Optional<Text> result(TopicList list, Item item) {
        return switch (list.stage()) {
            case COMPILED, SENT_BACK, SIGNED -> Optional.empty();
            case EXPIRED ->
                Optional.of(Text.of("未在会前审定，顺延到下一次会议", "was not decided in time and goes on to the next meeting"));
            case DECIDED -> item.decision().map(ListNotices::result);
        };
    }

    private static Text result(ItemDecision decision) {
        var choice = decision.choice().label();
        var remark = decision.remark();
        return Text.of(
                "已审定：" + choice.zh() + (remark.isBlank() ? "" : "。批示：" + remark),
                "was decided: " + choice.en() + (remark.isBlank() ? "" : " (" + remark + ")"));
    }

    private Text text(TopicList list) {
        var meeting = heldTogether
                .planned(list.id().meeting())
                .map(PlannedMeeting::name)
                .orElse(list.id().meeting().kind().label());
        var label = list.id().label();
        return switch (list.stage()) {
            case COMPILED -> said(meeting, label, "已拟好，请签字", "is compiled; please sign it");
            case SIGNED -> said(meeting, label, "已签字上报，请审定", "is signed; please decide it");
            case SENT_BACK -> said(meeting, label, "被退回，请重拟", "was sent back; please compile it anew");
            case DECIDED -> said(meeting, label, "已审定，请看每项结果", "is decided; see what became of each topic");
            case EXPIRED ->
                said(
                        meeting,
                        label,
                        "未在会前审定，议题顺延到下一次",
                        "was not decided in time; its topics go on to the next meeting");
        };
    }

    private static Text said(Text meeting, Text label, String zh, String en) {
        return Text.of(
                "%s的《%s》%s".formatted(meeting.zh(), label.zh(), zh),
                "the %s of the %s %s".formatted(label.en(), meeting.en(), en));
    }
}
