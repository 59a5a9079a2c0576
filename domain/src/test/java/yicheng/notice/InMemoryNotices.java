package yicheng.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.journal.InMemoryTransactions;
import yicheng.people.Person;

/** Notices that last as long as the test. */
public final class InMemoryNotices implements Notices, InMemoryTransactions.Memory {

    private final List<Notice> notices = new ArrayList<>();
    private final InMemoryTransactions transactions;

    public InMemoryNotices(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public synchronized void add(Notice notice) {
        transactions.requireUnit();
        boolean told = notices.stream()
                .anyMatch(one -> one.to().equals(notice.to()) && one.key().equals(notice.key()));
        if (!told) {
            notices.add(notice);
        }
    }

    @Override
    public synchronized List<Notice> of(Person.Id person, int limit) {
        return notices.stream()
                .filter(notice -> notice.to().equals(person))
                .sorted(Comparator.comparing(Notice::at)
                        .thenComparing(Notice::key)
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Notice> find(Person.Id person, String key) {
        return notices.stream()
                .filter(notice -> notice.to().equals(person) && notice.key().equals(key))
                .findFirst();
    }

    @Override
    public synchronized int unread(Person.Id person) {
        return (int) notices.stream()
                .filter(notice -> notice.to().equals(person) && notice.read().isEmpty())
                .count();
    }

    @Override
    public synchronized void markRead(Person.Id person, Instant until, Instant at) {
        transactions.requireUnit();
        notices.replaceAll(notice -> notice.to().equals(person)
                        && notice.read().isEmpty()
                        && !notice.at().isAfter(until)
                ? new Notice(notice.to(), notice.key(), notice.text(), notice.about(), notice.at(), Optional.of(at))
                : notice);
    }

    @Override
    public synchronized Runnable remembered() {
        var now = List.copyOf(notices);
        return () -> {
            notices.clear();
            notices.addAll(now);
        };
    }
}
