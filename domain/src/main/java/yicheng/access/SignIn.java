package yicheng.access;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.policy.Answer;

/** Opens a session for whoever knows login and password. Which of the two was wrong cannot be told, not even by the time. */
public final class SignIn {

    public record Command(String login, String password) {}

    /**
     * @param secret for the cookie; it is not kept
     * @param mustChange the person may only choose another password
     */
    public record SignedIn(String secret, Session session, boolean mustChange) {}

    private final Transactions transactions;
    private final Journal journal;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Supplier<String> secrets;
    private final Clock clock;
    private final Attempts attempts = new Attempts();
    private final AtomicReference<String> nobodysHash = new AtomicReference<>();

    public SignIn(
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

    public Answer<SignedIn> handle(Command command) {
        var login = Login.typed(command.login());
        var shutUntil = attempts.begin(login, clock.instant());
        if (shutUntil.isPresent()) {
            return Refusal.shut(shutUntil.get(), clock.getZone());
        }
        var nobodys = nobodysHash();
        var account = accounts.ofLogin(login);
        var hash = account.map(kept -> kept.account().passwordHash()).orElse(nobodys);
        if (!matches(command.password(), hash) || account.isEmpty()) {
            return Refusal.rights(
                    "登录名或密码不正确，请核对后重试；忘记密码请联系系统管理员",
                    "login or password is wrong; check both, or ask the system administrator for a new password");
        }
        attempts.forget(login);
        return opened(account.get());
    }

    /** So that an unknown login takes as long as a known one. Made once, when the first comes. */
    private String nobodysHash() {
        if (nobodysHash.get() == null) {
            nobodysHash.compareAndSet(null, passwords.hashed(secrets.get()));
        }
        return nobodysHash.get();
    }

    private boolean matches(String password, String hash) {
        boolean matches = passwords.matches(PasswordPolicy.shortened(password), hash);
        return matches && password.length() <= PasswordPolicy.LONGEST;
    }

    /** Against the account as it is now: it may have been closed or given another password meanwhile. */
    private Answer<SignedIn> opened(Accounts.Kept checked) {
        var secret = secrets.get();
        var formKey = secrets.get();
        var now = clock.instant();
        return transactions.inOne(() -> {
            var account =
                    accounts.of(checked.account().person()).orElse(checked).account();
            if (account.closed()) {
                return Refusal.rights(
                        "该账号已停用，如需启用请联系系统管理员", "this account is closed; ask the system administrator to open it");
            }
            if (!account.passwordHash().equals(checked.account().passwordHash())) {
                return Refusal.rights("密码刚被修改，请用新密码登录", "the password was just changed; use the new one");
            }
            var session = new Session(Secret.hash(secret), account.person(), formKey, now, now);
            sessions.closeUnseenSince(now.minus(WhoActs.IDLE));
            sessions.save(session);
            var person = account.person().value();
            journal.append(Entry.of(now, person, "person.signed-in", "person/" + person, Map.of()));
            return new Answer.Done<>(new SignedIn(secret, session, account.mustChange()));
        });
    }
}
