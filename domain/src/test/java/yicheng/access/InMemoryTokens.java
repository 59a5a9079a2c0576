package yicheng.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import yicheng.journal.InMemoryTransactions;
import yicheng.people.Person;

/** Tokens that last as long as the test. */
public final class InMemoryTokens implements Tokens, InMemoryTransactions.Memory {

    private final Map<Token.Id, Token> tokens = new ConcurrentHashMap<>();
    private final InMemoryTransactions transactions;

    public InMemoryTokens(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this);
    }

    @Override
    public Optional<Token> ofHash(String hash) {
        return tokens.values().stream()
                .filter(token -> token.hash().equals(hash))
                .findFirst();
    }

    @Override
    public Optional<Token> find(Token.Id id) {
        return Optional.ofNullable(tokens.get(id));
    }

    @Override
    public List<Token> of(Person.Id person) {
        return all().stream().filter(token -> token.person().equals(person)).toList();
    }

    @Override
    public List<Token> all() {
        return tokens.values().stream()
                .sorted(Comparator.comparing(Token::issued)
                        .thenComparing(token -> token.id().value()))
                .toList();
    }

    @Override
    public void save(Token token) {
        transactions.requireUnit();
        tokens.put(token.id(), token);
    }

    @Override
    public Runnable remembered() {
        var now = Map.copyOf(tokens);
        return () -> {
            tokens.clear();
            tokens.putAll(now);
        };
    }
}
