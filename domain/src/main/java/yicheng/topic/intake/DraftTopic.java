package yicheng.topic.intake;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.TopicActs;
import yicheng.topic.life.Act;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.life.Topics;

/** Begins a draft, blank or with what is known already; nothing in it is judged yet. */
public final class DraftTopic {

    /** @param copiedFrom the topic whose words it begins with */
    public record Command(
            Department.Id department, MeetingRef meeting, TopicForm form, Optional<Topic.Id> copiedFrom) {}

    private final TopicActs acts;
    private final Supplier<String> ids;

    public DraftTopic(TopicActs acts, Supplier<String> ids) {
        this.acts = acts;
        this.ids = ids;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        if (!actor.may(Operation.DRAFT_TOPICS, command.department())) {
            return actor.refused(Operation.DRAFT_TOPICS);
        }
        return Departments.existing(actor, Act.SAVE, command.department())
                .then(department -> acts.begin(
                        actor,
                        "topic.drafted",
                        now -> Outcome.of(
                                draft(actor, command),
                                Map.of("department", command.department().value()))));
    }

    private Topic draft(Actor actor, Command command) {
        var draft = Topic.draft(
                new Topic.Id(ids.get()), command.department(), actor.id(), command.meeting(), command.form());
        return command.copiedFrom().map(draft::copiedFrom).orElse(draft);
    }
}
