package yicheng.access.token;

import java.time.Clock;
import java.util.Map;
import yicheng.access.Refusal;
import yicheng.access.Token;
import yicheng.access.Tokens;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Ends a token at once: one's own, or anybody's by whoever manages accounts. */
public final class RevokeToken {

    public record Command(Token.Id token) {}

    private final Transactions transactions;
    private final Journal journal;
    private final Tokens tokens;
    private final Clock clock;

    public RevokeToken(Transactions transactions, Journal journal, Tokens tokens, Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @throws Unknown also for the token of another, where the actor does not manage accounts */
    public Answer<Token> handle(Actor actor, Command command) {
        return transactions.inOne(() -> {
            var token = tokens.find(command.token())
                    .filter(found -> mayRevoke(actor, found))
                    .orElseThrow(() -> new Unknown("token", command.token().value()));
            return token.revoked().isPresent()
                    ? Refusal.state("该令牌已经吊销", "this token is revoked already")
                    : revoked(actor, token);
        });
    }

    private static boolean mayRevoke(Actor actor, Token token) {
        boolean own = token.person().equals(actor.id()) && actor.scopes().isEmpty();
        return own || actor.may(Operation.MANAGE_ACCOUNTS);
    }

    private Answer<Token> revoked(Actor actor, Token token) {
        var revoked = token.revokedAt(clock.instant());
        tokens.save(revoked);
        journal.append(Entry.of(
                clock.instant(),
                actor.id().value(),
                "token.revoked",
                "token/" + token.id().value(),
                Map.of("person", token.person().value())));
        return new Answer.Done<>(revoked);
    }
}
