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
