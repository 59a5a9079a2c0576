package yicheng.access.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import yicheng.access.Account;
import yicheng.access.Accounts;
import yicheng.access.Login;
import yicheng.access.PasswordPolicy;
import yicheng.access.Passwords;
import yicheng.access.Refusal;
import yicheng.access.Secret;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.Post;
import yicheng.people.PostKind;
import yicheng.people.change.NameCheck;
import yicheng.people.change.NewIds;
import yicheng.policy.Answer;
import yicheng.policy.Finding;

/**
 * The first act in a new installation: the office gets its name and its system administrator, who sets his own password.
 * Whoever does it must know the code that the server printed when it started; afterwards nobody can do it again.
 */
public final class SetUpOffice {

    /** @param office the name of the unit */
    public record Command(String code, String office, String administrator, String login, String password) {}

    private final Optional<String> code;
    private final Transactions transactions;
    private final Journal journal;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Passwords passwords;
    private final NewIds ids;
    private final Clock clock;

    /** @param code none where nobody may set up an office, as it is there already */
    public SetUpOffice(
            Optional<String> code,
            Transactions transactions,
            Journal journal,
            Organisations organisations,
            Accounts accounts,
            Passwords passwords,
            Supplier<String> secrets,
            Clock clock) {
        this.code = code;
        this.transactions = transactions;
        this.journal = journal;
        this.organisations = organisations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.ids = new NewIds(secrets);
        this.clock = clock;
    }

    /** True as long as there is no office here. */
    public boolean isOpen() {
        return organisations.current().isEmpty();
    }

    public Answer<Organisations.Kept> handle(Command command) {
        if (!isOpen()) {
            return alreadyThere();
        }
        if (code.filter(expected -> Secret.isSame(expected, command.code().strip()))
                .isEmpty()) {
            return Refusal.rights(
                    "设置码不正确，请使用服务启动时显示的设置码",
                    "this is not the set-up code; use the one the server printed when it started");
        }
        var faults = faults(command);
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(faults);
        }
        var hash = passwords.hashed(command.password());
        return transactions.inOne(() -> isOpen() ? setUp(command, hash) : alreadyThere());
    }

    private static List<Finding> faults(Command command) {
        var login = Login.typed(command.login());
        var faults = new ArrayList<>(NameCheck.faults("office", command.office()));
        faults.addAll(NameCheck.faults("administrator", command.administrator()));
        faults.addAll(Login.faults(login));
        faults.addAll(PasswordPolicy.OF_THE_OFFICE.faults("password", login, command.password()));
        return faults;
    }

    private Answer<Organisations.Kept> setUp(Command command, String hash) {
        var from = LocalDate.now(clock);
        var post = new Post(PostKind.SYSTEM_ADMINISTRATOR, Optional.empty(), from, Optional.empty());
        var administrator = new Person(ids.person(), command.administrator().strip(), List.of(post));
        var office = Organisation.named(command.office().strip()).with(administrator);
        var login = Login.typed(command.login());
        var kept = organisations.save(office, 0);
        accounts.save(new Account(administrator.id(), login, hash, false, false), 0);
        journal.append(Entry.of(
                clock.instant(),
                administrator.id().value(),
                "office.set-up",
                "organisation",
                Map.of("office", office.name(), "administrator", administrator.name(), "login", login)));
        return new Answer.Done<>(kept);
    }

    private static Answer<Organisations.Kept> alreadyThere() {
        return Refusal.state("本单位已设置完成，请登录", "the office has been set up already; sign in");
    }
}
