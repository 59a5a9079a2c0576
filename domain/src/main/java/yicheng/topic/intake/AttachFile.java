package yicheng.topic.intake;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import yicheng.journal.Entry;
import yicheng.journal.Fingerprint;
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
import yicheng.topic.life.FileName;
import yicheng.topic.life.Permission;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Puts a file beside a topic: evidence of coordination, a draft of the material. Allowed where the topic may be saved. */
public final class AttachFile {

    /** @param name as the sender calls it; folders in it are left out */
    public record Command(Topic.Id topic, String name, String type, byte[] content) {}

    private final Transactions transactions;
    private final Journal journal;
    private final Topics topics;
    private final Attachments attachments;
    private final Supplier<String> ids;
    private final Clock clock;

    public AttachFile(
            Transactions transactions,
            Journal journal,
            Topics topics,
            Attachments attachments,
            Supplier<String> ids,
            Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.topics = topics;
        this.attachments = attachments;
        this.ids = ids;
        this.clock = clock;
    }

    public Answer<Attachment> handle(Actor actor, Command command) {
        var name = FileName.plain(command.name());
        if (name.isBlank() || command.content().length == 0) {
            return Refusals.of(Act.SAVE, "file", name, Text.of("文件是空的，请重新选择", "the file is empty; choose another"));
        }
        if (command.content().length > Attachment.LARGEST) {
            return Refusals.of(Act.SAVE, "file", name, Text.of("文件超过 20 MB，请压缩后再传", "a file may have 20 MB at most"));
        }
        var hash = Fingerprint.of(command.content());
        return transactions.inOne(() -> {
            var topic = topics.find(command.topic())
                    .orElseThrow(() -> new Unknown("topic", command.topic().value()))
                    .topic();
            var refusal = Permission.refusal(actor, Act.SAVE, topic);
            if (refusal.isPresent()) {
                return refusal.get().then(never -> new Answer.Done<>(attachment(actor, command, name, hash)));
            }
            if (attachments.of(topic.id()).size() >= Attachment.MOST) {
                return Refusals.of(
                        Act.SAVE,
                        "file",
                        name,
                        Text.of("一项议题最多 20 个附件，请先删去不用的", "a topic may have 20 files; remove one first"));
            }
            var attachment = attachment(actor, command, name, hash);
            attachments.add(attachment, command.content());
            journal.append(Entry.of(
                    attachment.at(),
                    actor.id().value(),
                    "topic.file-attached",
                    topic.subject(),
                    Map.of("name", name, "hash", hash, "size", String.valueOf(attachment.size()))));
            return new Answer.Done<>(attachment);
        });
    }

    private Attachment attachment(Actor actor, Command command, String name, String hash) {
        return new Attachment(
                new Attachment.Id(ids.get()),
                command.topic(),
                name,
                command.type(),
                command.content().length,
                hash,
                actor.id(),
                clock.instant());
    }
}
