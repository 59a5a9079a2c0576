package yicheng.topic.intake;

import java.time.Clock;
import java.util.Map;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Refusals;
import yicheng.topic.life.Act;
import yicheng.topic.life.Attachment;
import yicheng.topic.life.Attachments;
import yicheng.topic.life.Permission;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/**
 * Takes a file away from a topic that may still be saved; the journal keeps its name and hash. What was handed in with the
 * topic stays.
 */
public final class RemoveFile {

    public record Command(Attachment.Id file) {}

    private final Transactions transactions;
    private final Journal journal;
    private final Topics topics;
    private final Attachments attachments;
    private final Clock clock;

    public RemoveFile(Transactions transactions, Journal journal, Topics topics, Attachments attachments, Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.topics = topics;
        this.attachments = attachments;
        this.clock = clock;
    }

    public Answer<Attachment> handle(Actor actor, Command command) {
        return transactions.inOne(() -> {
            var file = attachments
                    .find(command.file())
                    .orElseThrow(() -> new Unknown("file", command.file().value()));
            var topic = topics.find(file.topic())
                    .orElseThrow(() -> new Unknown("topic", file.topic().value()))
                    .topic();
            var refusal = Permission.refusal(actor, Act.SAVE, topic);
            if (refusal.isPresent()) {
                return refusal.get().then(never -> new Answer.Done<>(file));
            }
            if (wasSubmitted(topic, file)) {
                return Refusals.of(
                        Act.SAVE,
                        "file",
                        file.name(),
                        Text.of(
                                "“%s”已随议题提交，须保留；可另传新的附件并在文中说明".formatted(file.name()),
                                "\"%s\" was handed in with the topic and stays; add another and say so"
                                        .formatted(file.name())));
            }
            attachments.remove(file.id());
            journal.append(Entry.of(
                    clock.instant(),
                    actor.id().value(),
                    "topic.file-removed",
                    topic.subject(),
                    Map.of("name", file.name(), "hash", file.hash())));
            return new Answer.Done<>(file);
        });
    }

    /** It lay there when the topic was last judged, so the judgement may rest on it. */
    private static boolean wasSubmitted(Topic topic, Attachment file) {
        return topic.receipt().isPresent()
                && topic.judged()
                        .filter(judged -> !file.at().isAfter(judged.at()))
                        .isPresent();
    }
}
