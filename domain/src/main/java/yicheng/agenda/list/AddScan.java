package yicheng.agenda.list;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import yicheng.journal.Entry;
import yicheng.journal.Fingerprint;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.life.FileName;

/** Keeps a scan of a list signed on paper, to be named when the signature is entered. */
public final class AddScan {

    public record Command(TopicList.Id list, String name, String type, byte[] content) {}

    /** With the bytes such a file begins with, in hex digits. */
    private static final Map<String, String> TYPES =
            Map.of("application/pdf", "25504446", "image/png", "89504e47", "image/jpeg", "ffd8ff");

    private final ListActs acts;
    private final Scans scans;
    private final Transactions transactions;
    private final Journal journal;
    private final Supplier<String> ids;
    private final Clock clock;

    public AddScan(
            ListActs acts, Scans scans, Transactions transactions, Journal journal, Supplier<String> ids, Clock clock) {
        this.acts = acts;
        this.scans = scans;
        this.transactions = transactions;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws yicheng.journal.Unknown where there is no such list */
    public Answer<Scan> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.ENTER_PAPER)) {
            return actor.refused(Operation.ENTER_PAPER);
        }
        var name = FileName.plain(command.name());
        if (name.isBlank() || command.content().length == 0) {
            return refused(name, Text.of("文件是空的，请重新选择", "the file is empty; choose another"));
        }
        if (command.content().length > Scan.LARGEST) {
            return refused(name, Text.of("扫描件超过 20 MB，请压缩后再传", "a scan may have 20 MB at most"));
        }
        if (!TYPES.containsKey(command.type()) || !begins(command.content(), TYPES.get(command.type()))) {
            return refused(name, Text.of("扫描件请用 PDF、PNG 或 JPEG 文件", "hand in a PDF, PNG or JPEG file"));
        }
        return keep(actor, command, name, Fingerprint.of(command.content()));
    }

    private static boolean begins(byte[] content, String hex) {
        return HexFormat.of()
                .formatHex(content, 0, Math.min(content.length, hex.length() / 2))
                .equals(hex);
    }

    private Answer<Scan> keep(Actor actor, Command command, String name, String hash) {
        return transactions.inOne(() -> {
            var list = acts.find(command.list()).list().id();
            var now = clock.instant();
            var scan = new Scan(
                    new Scan.Id(ids.get()),
                    list,
                    name,
                    command.type(),
                    command.content().length,
                    hash,
                    actor.id(),
                    now);
            scans.add(scan, command.content());
            journal.append(Entry.of(
                    now, actor.id().value(), "list.scan-added", list.subject(), Map.of("name", name, "hash", hash)));
            return new Answer.Done<>(scan);
        });
    }

    private static Answer<Scan> refused(String name, Text text) {
        return ListRefusals.policy(ListRefusals.SIGN, "file", name, text);
    }
}
