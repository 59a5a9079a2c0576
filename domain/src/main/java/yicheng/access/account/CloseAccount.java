package yicheng.access.account;

import java.time.Clock;
import java.util.Map;
import yicheng.access.Account;
import yicheng.access.Accounts;
import yicheng.access.Refusal;
import yicheng.access.Sessions;
import yicheng.access.Tokens;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Nobody gets in by the account any more, from this moment: its sessions end and its tokens are revoked. */
public final class CloseAccount {

    public record Command(Person.Id person) {}

    private final Transactions transactions;
    private final Journal journal;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Clock clock;

    public CloseAccount(
            Transactions transactions,
            Journal journal,
            Accounts accounts,
            Sessions sessions,
            Tokens tokens,
            Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    public Answer<Account> handle(Actor actor, Command command) {
        if (!actor.may(Operation.MANAGE_ACCOUNTS)) {
            return actor.refused(Operation.MANAGE_ACCOUNTS);
        }
        if (actor.id().equals(command.person())) {
            return Refusal.rights(
                    "不能停用自己的账号，请由另一位系统管理员办理", "nobody closes his own account; another system administrator does");
        }
        return transactions.inOne(() -> {
            var kept = accounts.of(command.person())
                    .orElseThrow(
                            () -> new Unknown("account of", command.person().value()));
            return kept.account().closed()
                    ? Refusal.state("该账号已经停用", "this account is closed already")
                    : closed(actor, kept);
        });
    }

    private Answer<Account> closed(Actor actor, Accounts.Kept kept) {
        var now = clock.instant();
        var person = kept.account().person();
        var closed = accounts.save(kept.account().close(), kept.version()).account();
        sessions.closeAllOf(person);
        tokens.of(person).stream()
                .filter(token -> token.isGoodAt(now))
                .forEach(token -> tokens.save(token.revokedAt(now)));
        journal.append(Entry.of(now, actor.id().value(), "account.closed", "person/" + person.value(), Map.of()));
        return new Answer.Done<>(closed);
    }
}
