package yicheng.access.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yicheng.access.Account;
import yicheng.access.Accounts;
import yicheng.access.Acting;
import yicheng.access.Attempts;
import yicheng.access.PasswordPolicy;
import yicheng.access.Passwords;
import yicheng.access.Refusal;
import yicheng.access.Sessions;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.policy.Answer;
import yicheng.policy.Finding;

/** Everybody's own: the old password is needed, and whoever else is signed in as him is out. */
public final class ChangePassword {

    public record Command(String oldPassword, String newPassword) {}

    private final Transactions transactions;
    private final Journal journal;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Clock clock;
    private final Attempts attempts = new Attempts();

    public ChangePassword(
            Transactions transactions,
            Journal journal,
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @throws yicheng.journal.StaleVersion when it was changed elsewhere at the same time */
    public Answer<Account> handle(Acting acting, Command command) {
        var kept = accounts.of(acting.actor().id()).orElseThrow();
        var shutUntil = attempts.begin(kept.account().login(), clock.instant());
        if (shutUntil.isPresent()) {
            return Refusal.shut(shutUntil.get(), clock.getZone());
        }
        var faults = faults(kept.account(), command);
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(faults);
        }
        var changed = kept.account().withPassword(passwords.hashed(command.newPassword()), false);
        return transactions.inOne(() -> changed(acting, accounts.save(changed, kept.version())));
    }

    private List<Finding> faults(Account account, Command command) {
        var faults = new ArrayList<>(
                PasswordPolicy.OF_THE_OFFICE.faults("new_password", account.login(), command.newPassword()));
        if (command.newPassword().equals(command.oldPassword())) {
            faults.add(Refusal.of("new_password", "新密码与原密码相同，请换一个", "the new password is the old one; choose another"));
        }
        if (!passwords.matches(PasswordPolicy.shortened(command.oldPassword()), account.passwordHash())) {
            faults.add(Refusal.of(
                    "old_password",
                    "原密码不正确，请核对；忘记密码请联系系统管理员",
                    "the old password is wrong; check it, or ask the system administrator for a new one"));
        } else {
            attempts.forget(account.login());
        }
        return faults;
    }

    private Answer<Account> changed(Acting acting, Accounts.Kept kept) {
        var person = acting.actor().id();
        var session = sessions.find(acting.session().hash());
        sessions.closeAllOf(person);
        session.ifPresent(sessions::save);
        journal.append(Entry.of(
                clock.instant(), person.value(), "account.password-changed", "person/" + person.value(), Map.of()));
        return new Answer.Done<>(kept.account());
    }
}
