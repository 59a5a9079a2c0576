package yicheng.access.account;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import yicheng.access.Accounts;
import yicheng.access.Passwords;
import yicheng.access.Refusal;
import yicheng.access.Sessions;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Gives somebody who forgot his password a start password, and ends his sessions. */
public final class ResetPassword {

    public record Command(Person.Id person) {}

    private final Transactions transactions;
    private final Journal journal;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Supplier<String> secrets;
    private final Clock clock;

    public ResetPassword(
            Transactions transactions,
            Journal journal,
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            Supplier<String> secrets,
            Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    public Answer<StartPassword> handle(Actor actor, Command command) {
        if (!actor.may(Operation.MANAGE_ACCOUNTS)) {
            return actor.refused(Operation.MANAGE_ACCOUNTS);
        }
        if (actor.id().equals(command.person())) {
            return Refusal.rights(
                    "自己的密码请凭原密码修改，不能重置", "change your own password by the old one; it cannot be reset by you");
        }
        var login = accounts.of(command.person()).map(kept -> kept.account().login());
        if (login.isEmpty()) {
            throw new Unknown("account of", command.person().value());
        }
        var start = StartPassword.forLogin(login.get(), secrets);
        var hash = passwords.hashed(start.password());
        return transactions.inOne(() -> reset(actor, command.person(), start, hash));
    }

    private Answer<StartPassword> reset(Actor actor, Person.Id person, StartPassword start, String hash) {
        var kept = accounts.of(person).orElseThrow();
        if (kept.account().closed()) {
            return Refusal.state("该账号已停用，请重新开通", "this account is closed; open it again");
        }
        accounts.save(kept.account().withPassword(hash, true), kept.version());
        sessions.closeAllOf(person);
        journal.append(Entry.of(
                clock.instant(), actor.id().value(), "account.password-reset", "person/" + person.value(), Map.of()));
        return new Answer.Done<>(new StartPassword(kept.account().login(), start.password()));
    }
}
