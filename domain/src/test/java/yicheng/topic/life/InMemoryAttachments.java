package yicheng.topic.life;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.journal.InMemoryTransactions;

/** Files that last as long as the test, or as their topic. */
public final class InMemoryAttachments implements Attachments, InMemoryTransactions.Memory {

    private record File(Attachment attachment, byte[] content) {}

    private final Map<Attachment.Id, File> files = new LinkedHashMap<>();
    private final InMemoryTransactions transactions;
    private final Topics topics;

    public InMemoryAttachments(InMemoryTransactions transactions, Topics topics) {
        this.transactions = transactions;
        this.topics = topics;
        transactions.join(this);
    }

    @Override
    public synchronized List<Attachment> of(Topic.Id topic) {
        return files.values().stream()
                .map(File::attachment)
                .filter(attachment -> attachment.topic().equals(topic) && isKept(attachment))
                .toList();
    }

    @Override
    public synchronized Optional<Attachment> find(Attachment.Id id) {
        return Optional.ofNullable(files.get(id)).map(File::attachment).filter(this::isKept);
    }

    @Override
    public synchronized Optional<byte[]> content(Attachment.Id id) {
        return find(id).map(attachment -> files.get(id).content().clone());
    }

    @Override
    public synchronized void add(Attachment attachment, byte[] content) {
        transactions.requireUnit();
        files.put(attachment.id(), new File(attachment, content.clone()));
    }

    @Override
    public synchronized void remove(Attachment.Id id) {
        transactions.requireUnit();
        files.remove(id);
    }

    @Override
    public synchronized Runnable remembered() {
        var now = new LinkedHashMap<>(files);
        return () -> {
            files.clear();
            files.putAll(now);
        };
    }

    /** A draft that is discarded takes its files along. */
    private boolean isKept(Attachment attachment) {
        return topics.find(attachment.topic()).isPresent();
    }
}
