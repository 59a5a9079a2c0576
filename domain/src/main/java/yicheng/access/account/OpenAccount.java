package yicheng.access.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import yicheng.access.Account;
import yicheng.access.Accounts;
import yicheng.access.Login;
import yicheng.access.Passwords;
import yicheng.access.Refusal;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Finding;

/** Opens the account of a person, also one that was closed, with a start password. */
public final class OpenAccount {

    public record Command(Person.Id person, String login) {}

    private final Transactions transactions;
    private final Journal journal;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Supplier<String> secrets;
    private final Clock clock;

    public OpenAccount(
            Transactions transactions,
            Journal journal,
            Accounts accounts,
            Passwords passwords,
            Supplier<String> secrets,
            Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.accounts = accounts;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    public Answer<StartPassword> handle(Actor actor, Command command) {
        if (!actor.may(Operation.MANAGE_ACCOUNTS)) {
            return actor.refused(Operation.MANAGE_ACCOUNTS);
        }
        var start = StartPassword.forLogin(Login.typed(command.login()), secrets);
        var hash = passwords.hashed(start.password());
        return transactions.inOne(() -> {
            var faults = faults(actor, command.person(), start.login());
            if (!faults.isEmpty()) {
                return new Answer.Refused<>(faults);
            }
            long basedOn =
                    accounts.of(command.person()).map(Accounts.Kept::version).orElse(0L);
            accounts.save(new Account(command.person(), start.login(), hash, true, false), basedOn);
            journal.append(Entry.of(
                    clock.instant(),
                    actor.id().value(),
                    "account.opened",
                    "person/" + command.person().value(),
                    Map.of("login", start.login())));
            return new Answer.Done<>(start);
        });
    }

    private List<Finding> faults(Actor actor, Person.Id person, String login) {
        var faults = new ArrayList<>(Login.faults(login));
        if (actor.organisation().person(person).isEmpty()) {
            faults.add(Refusal.of(
                    "person",
                    "没有编号为 %s 的人员，请先登记人员".formatted(person.value()),
                    "there is no person %s; add the person first".formatted(person.value())));
        }
        accounts.of(person)
                .filter(kept -> !kept.account().closed())
                .ifPresent(kept -> faults.add(Refusal.of(
                        "person",
                        "该人员已有账号 %s；忘记密码请重置".formatted(kept.account().login()),
                        "this person has the account %s already; reset its password if it is forgotten"
                                .formatted(kept.account().login()))));
        accounts.ofLogin(login)
                .filter(kept -> !kept.account().person().equals(person))
                .ifPresent(kept -> faults.add(Refusal.of(
                        "login",
                        "登录名 %s 已有人使用，请换一个".formatted(login),
                        "the login %s is somebody else's; choose another".formatted(login))));
        return faults;
    }
}
