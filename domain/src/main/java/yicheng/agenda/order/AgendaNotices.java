package yicheng.agenda.order;

import java.time.Instant;
import java.util.Set;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.notice.Telling;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Tells the leader that another order waits, the office what he said, and departments that their topic was taken off. */
public final class AgendaNotices {

    private final Telling telling;
    private final Topics topics;
    private final HeldTogether heldTogether;

    public AgendaNotices(Telling telling, Topics topics, HeldTogether heldTogether) {
        this.telling = telling;
        this.topics = topics;
        this.heldTogether = heldTogether;
    }

    /** Inside the unit that keeps the agenda. */
    void tell(MeetingAgenda before, Agendas.Kept after, Instant now) {
        var agenda = after.agenda();
        if (agenda.proposed().isPresent()) {
            var text = said(agenda.meeting(), "议程拟调整次序，请决定", "another order of the agenda is proposed; please decide");
            telling.all(actor -> actor.mayEverywhere(Operation.DECIDE_LISTS), message(after, "proposed", text), now);
        }
        before.proposed().filter(order -> agenda.proposed().isEmpty()).ifPresent(order -> {
            boolean agreed = agenda.versions().size() > before.versions().size();
            var text = agreed
                    ? said(agenda.meeting(), "议程有了新版本，请看", "the agenda has a new version; please look")
                    : said(agenda.meeting(), "议程次序未获同意，维持不变", "the other order was turned down; the agenda stays");
            telling.one(order.by(), message(after, "answered", text), now);
        });
    }

    /** Inside the unit: each one whose topic went, opening the topic. */
    void takenOff(Set<Topic.Id> gone, Agendas.Kept after, Text why, Instant now) {
        gone.stream()
                .flatMap(id -> topics.find(id).map(Topics.Kept::topic).stream())
                .forEach(topic -> topic.receipt()
                        .ifPresent(receipt -> telling.one(
                                receipt.by(),
                                new Telling.Message(
                                        key(after, "off") + "/" + topic.id().value(),
                                        Text.of(
                                                "“%s”%s".formatted(topic.title(), why.zh()),
                                                "“%s” %s".formatted(topic.title(), why.en())),
                                        topic.subject()),
                                now)));
    }

    private static Telling.Message message(Agendas.Kept after, String what, Text text) {
        return new Telling.Message(key(after, what), text, after.agenda().subject());
    }

    private static String key(Agendas.Kept after, String what) {
        return "%s/%s/%d".formatted(after.agenda().subject(), what, after.version());
    }

    private Text said(MeetingRef meeting, String zh, String en) {
        var name = heldTogether
                .planned(meeting)
                .map(PlannedMeeting::name)
                .orElse(meeting.kind().label());
        return Text.of("%s的%s".formatted(name.zh(), zh), "%s: %s".formatted(name.en(), en));
    }
}
