package yicheng.topic.queue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.topic.life.Receipt;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.life.Topics;

/** Takes over topics of the time before this system, so that sums and look-backs see them. All together or none. */
public final class ImportPastTopics {

    /** @param outcome what was decided on it, in the words of the record */
    public record Past(
            Department.Id department, MeetingRef meeting, LocalDate submitted, TopicForm form, String outcome) {}

    public record Command(List<Past> topics) {
        public Command {
            topics = List.copyOf(topics);
        }
    }

    private final Transactions transactions;
    private final Journal journal;
    private final Topics topics;
    private final Supplier<String> ids;
    private final Clock clock;

    public ImportPastTopics(
            Transactions transactions, Journal journal, Topics topics, Supplier<String> ids, Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.topics = topics;
        this.ids = ids;
        this.clock = clock;
    }

    public Answer<List<Topic.Id>> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.IMPORT_PAST_TOPICS)) {
            return actor.refused(Operation.IMPORT_PAST_TOPICS);
        }
        return transactions.inOne(() -> {
            var now = clock.instant();
            var imported = new ArrayList<Topic.Id>();
            for (var past : command.topics()) {
                var topic = topic(actor, past);
                topics.save(topic, now, 0);
                journal.append(Entry.of(
                        now,
                        actor.id().value(),
                        "topic.imported",
                        topic.subject(),
                        Map.of(
                                "title", topic.title(),
                                "department", past.department().value(),
                                "meeting", past.meeting().toString(),
                                "outcome", past.outcome())));
                imported.add(topic.id());
            }
            return new Answer.Done<>(imported);
        });
    }

    private Topic topic(Actor actor, Past past) {
        var at = past.submitted().atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        var receipt = new Receipt(past.submitted().getYear(), 0, at, actor.id());
        return Topic.draft(new Topic.Id(ids.get()), past.department(), actor.id(), past.meeting(), past.form())
                .past(receipt, past.outcome());
    }
}
