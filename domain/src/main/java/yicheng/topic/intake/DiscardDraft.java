package yicheng.topic.intake;

import java.time.Clock;
import java.util.Map;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Refusals;
import yicheng.topic.life.Act;
import yicheng.topic.life.Permission;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Takes a draft away that was never submitted. */
public final class DiscardDraft {

    public record Command(Topic.Id topic, long basedOn) {}

    private final Transactions transactions;
    private final Journal journal;
    private final Topics topics;
    private final Clock clock;

    public DiscardDraft(Transactions transactions, Journal journal, Topics topics, Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.topics = topics;
        this.clock = clock;
    }

    /** Gives the topic as it last was. */
    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return transactions.inOne(() -> {
            var kept = topics.find(command.topic())
                    .orElseThrow(() -> new Unknown("topic", command.topic().value()));
            var refusal = Permission.refusal(actor, Act.DISCARD, kept.topic());
            if (refusal.isPresent()) {
                return refusal.get();
            }
            if (kept.topic().receipt().isPresent()) {
                return Refusals.of(
                        Act.DISCARD,
                        "topic",
                        kept.topic().title(),
                        Text.of(
                                "这项议题提交过，退回修改的稿子要留存，不能删除；不再上会的留在草稿即可",
                                "this topic was handed in before, so it is kept; leave it a draft if it is not brought again"));
            }
            if (kept.version() != command.basedOn()) {
                throw new StaleVersion(kept.topic().subject(), command.basedOn());
            }
            topics.discard(command.topic(), kept.version());
            journal.append(Entry.of(
                    clock.instant(),
                    actor.id().value(),
                    Act.DISCARD.event(),
                    kept.topic().subject(),
                    Map.of("title", kept.topic().title())));
            return new Answer.Done<>(kept);
        });
    }
}
