package yicheng.agenda.list;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.agenda.version.AgendaMaker;
import yicheng.agenda.version.Agendas;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Occasion;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Act;
import yicheng.topic.life.Decision;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.queue.ListDeadlines;

/** What follows once a list is decided: each topic goes its way, and the agenda gets its next version. */
public final class Consequences {

    private final TopicActs topicActs;
    private final TopicJudge judge;
    private final ListDeadlines deadlines;
    private final NextAgenda nextAgenda;
    private final Clock clock;

    public Consequences(
            TopicActs topicActs, TopicJudge judge, ListDeadlines deadlines, NextAgenda nextAgenda, Clock clock) {
        this.topicActs = topicActs;
        this.judge = judge;
        this.deadlines = deadlines;
        this.nextAgenda = nextAgenda;
        this.clock = clock;
    }

    /** Inside the unit of the decision. Refused where the timetable holds no meeting that a topic could go to. */
    Answer<Agendas.Kept> of(Actor actor, TopicList list, List<Item> items, Signature by, Instant now) {
        var nowhere = items.stream().filter(item -> !hasWay(list, item)).findFirst();
        if (nowhere.isPresent()) {
            return ListRefusals.policy(
                    ListRefusals.DECIDE,
                    "items." + nowhere.get().topic().value(),
                    "",
                    Text.of("年度日程中没有可以接收的下一次会议，请先完善日程", "the timetable holds no next meeting that could take it"));
        }
        var approved = new ArrayList<AgendaMaker.Approved>();
        items.forEach(item -> {
            var kept = topicActs.along(
                    actor.id().value(),
                    act(item).event(),
                    item.topic(),
                    occasion -> outcome(actor, list, item, by, occasion).onBehalfOf(onBehalfOf(by)));
            if (item.decision().orElseThrow().choice() == ItemDecision.Choice.APPROVE) {
                approved.add(Approvals.approved(kept.topic(), item));
            }
        });
        return nextAgenda.of(actor, list, approved, by, now);
    }

    private static Optional<Person.Id> onBehalfOf(Signature by) {
        return by.paper().map(paper -> by.by()).or(by::lender);
    }

    private boolean hasWay(TopicList list, Item item) {
        var decision = item.decision().orElseThrow();
        return switch (decision.choice()) {
            case APPROVE, SEND_BACK -> true;
            case HOLD ->
                deadlines.next(list.id().meeting(), LocalDateTime.now(clock)).isPresent();
            case CHANGE_KIND ->
                deadlines
                        .first(decision.other().orElseThrow(), LocalDateTime.now(clock))
                        .isPresent();
        };
    }

    private Outcome outcome(Actor actor, TopicList list, Item item, Signature by, Occasion occasion) {
        var decision = item.decision().orElseThrow();
        var topic = occasion.topic()
                .decided(new Decision(
                        act(item),
                        by.by(),
                        by.lender(),
                        occasion.now(),
                        decision.remark(),
                        occasion.topic().round()));
        var now = LocalDateTime.now(clock);
        var content = Map.of("remark", decision.remark(), "list", list.id().subject());
        return switch (decision.choice()) {
            case APPROVE -> Outcome.of(topic.at(Stage.APPROVED), content);
            case HOLD ->
                Outcome.of(
                        topic.listableAt(
                                deadlines
                                        .next(list.id().meeting(), now)
                                        .map(PlannedMeeting::ref)
                                        .orElseThrow(),
                                Stage.HELD),
                        content);
            case SEND_BACK -> Outcome.of(topic.nextRound().at(Stage.DRAFT), content);
            case CHANGE_KIND ->
                judged(
                                actor,
                                topic.checked(TopicForm.empty())
                                        .letInLate()
                                        .listableAt(
                                                deadlines
                                                        .first(decision.other().orElseThrow(), now)
                                                        .map(PlannedMeeting::ref)
                                                        .orElseThrow(),
                                                Stage.UNDER_REVIEW))
                        .with(content);
        };
    }

    private Outcome judged(Actor actor, Topic topic) {
        return judge.judge(topic, actor.organisation())
                .fold(judged -> Outcome.judged(topic, judged), refused -> Outcome.of(topic, Map.of()));
    }

    private static Act act(Item item) {
        return switch (item.decision().orElseThrow().choice()) {
            case APPROVE -> Act.APPROVE;
            case HOLD -> Act.HOLD;
            case SEND_BACK -> Act.SEND_BACK;
            case CHANGE_KIND -> Act.CHANGE_KIND;
        };
    }
}
