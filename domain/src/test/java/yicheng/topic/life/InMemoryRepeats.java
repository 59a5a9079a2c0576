package yicheng.topic.life;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import yicheng.journal.InMemoryTransactions;
import yicheng.people.Person;
import yicheng.people.rights.Actor;

/** Requests already done, as long as the test lasts. */
public final class InMemoryRepeats implements Repeats, InMemoryTransactions.Memory {

    private record Asked(Person.Id person, String key) {}

    private record Answered(Done done, Instant at) {}

    private final Map<Asked, Answered> requests = new ConcurrentHashMap<>();
    private final InMemoryTransactions transactions;

    public InMemoryRepeats(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public Optional<Done> find(Person.Id person, String key) {
        return Optional.ofNullable(requests.get(new Asked(person, key))).map(Answered::done);
    }

    @Override
    public void keep(Person.Id person, Actor.RequestKey request, Topic.Id topic, Instant at) {
        transactions.requireUnit();
        requests.put(new Asked(person, request.key()), new Answered(new Done(request.fingerprint(), topic), at));
    }

    @Override
    public void forgetBefore(Instant moment) {
        transactions.requireUnit();
        requests.values().removeIf(answered -> answered.at().isBefore(moment));
    }

    @Override
    public Runnable remembered() {
        var now = Map.copyOf(requests);
        return () -> {
            requests.clear();
            requests.putAll(now);
        };
    }
}
