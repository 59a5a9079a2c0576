package yicheng.agenda.list;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;

/** Lists that last as long as the test. */
public final class InMemoryTopicLists implements TopicLists, InMemoryTransactions.Memory {

    private static final Comparator<Kept> OLDEST = Comparator.<Kept, Instant>comparing(
                    kept -> kept.list().compiled().at())
            .thenComparing(kept -> kept.list().id().meeting().toString())
            .thenComparing(kept -> kept.list().id().sheet());

    private final Map<TopicList.Id, Kept> lists = new LinkedHashMap<>();
    private final InMemoryTransactions transactions;

    public InMemoryTopicLists(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public synchronized Optional<Kept> find(TopicList.Id id) {
        return Optional.ofNullable(lists.get(id));
    }

    @Override
    public synchronized List<Kept> of(MeetingRef meeting) {
        return lists.values().stream()
                .filter(kept -> kept.list().id().meeting().equals(meeting))
                .sorted(Comparator.comparing(kept -> kept.list().id().sheet()))
                .toList();
    }

    @Override
    public synchronized List<Kept> standingAt(Set<ListStage> stages) {
        return lists.values().stream()
                .filter(kept -> stages.contains(kept.list().stage()))
                .sorted(OLDEST)
                .toList();
    }

    @Override
    public synchronized Kept save(TopicList list, long basedOn) {
        transactions.requireUnit();
        if (find(list.id()).map(Kept::version).orElse(0L) != basedOn) {
            throw new StaleVersion(list.id().subject(), basedOn);
        }
        var kept = new Kept(basedOn + 1, list);
        lists.put(list.id(), kept);
        return kept;
    }

    @Override
    public synchronized Runnable remembered() {
        var now = new LinkedHashMap<>(lists);
        return () -> {
            lists.clear();
            lists.putAll(now);
        };
    }
}
