package yicheng.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.StaleVersion;
import yicheng.people.Person;

/** Accounts that last as long as the test. */
public final class InMemoryAccounts implements Accounts, InMemoryTransactions.Memory {

    private final Map<Person.Id, Kept> accounts = new ConcurrentHashMap<>();
    private final InMemoryTransactions transactions;

    public InMemoryAccounts(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public Optional<Kept> ofLogin(String login) {
        return accounts.values().stream()
                .filter(kept -> kept.account().login().equals(login))
                .findFirst();
    }

    @Override
    public Optional<Kept> of(Person.Id person) {
        return Optional.ofNullable(accounts.get(person));
    }

    @Override
    public List<Kept> all() {
        return accounts.values().stream()
                .sorted((one, other) ->
                        one.account().login().compareTo(other.account().login()))
                .toList();
    }

    @Override
    public Kept save(Account account, long basedOn) {
        transactions.requireUnit();
        long now = of(account.person()).map(Kept::version).orElse(0L);
        var taken =
                ofLogin(account.login()).filter(kept -> !kept.account().person().equals(account.person()));
        if (now != basedOn || taken.isPresent()) {
            throw new StaleVersion("account of " + account.person().value(), basedOn);
        }
        var kept = new Kept(basedOn + 1, account);
        accounts.put(account.person(), kept);
        return kept;
    }

    @Override
    public Runnable remembered() {
        var now = Map.copyOf(accounts);
        return () -> {
            accounts.clear();
            accounts.putAll(now);
        };
    }
}
