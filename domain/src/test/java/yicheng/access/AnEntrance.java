package yicheng.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import yicheng.TestClock;
import yicheng.journal.InMemoryJournal;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Recorded;
import yicheng.people.AnOrganisation;
import yicheng.people.InMemoryOrganisations;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;

/** An office with its people, at nine in the morning; nobody has an account yet. */
public final class AnEntrance {

    public static final LocalDateTime NINE = LocalDateTime.of(2026, 5, 20, 9, 0);
    public static final Person.Id ADMINISTRATOR = new Person.Id("wu");
    public static final Person.Id STRANGER = new Person.Id("nobody");

    public final TestClock clock = TestClock.at(NINE);
    public final InMemoryTransactions transactions = new InMemoryTransactions();
    public final InMemoryJournal journal = new InMemoryJournal(transactions);
    public final InMemoryOrganisations organisations = new InMemoryOrganisations(transactions);
    public final InMemoryAccounts accounts = new InMemoryAccounts(transactions);
    public final InMemorySessions sessions = new InMemorySessions(transactions);
    public final InMemoryTokens tokens = new InMemoryTokens(transactions);
    public final PlainPasswords passwords = new PlainPasswords();
    public final Supplier<String> secrets = new Supplier<>() {
        private final AtomicInteger given = new AtomicInteger();

        @Override
        public String get() {
            return "secret-" + given.incrementAndGet();
        }
    };

    public static AnEntrance withPeople() {
        var entrance = new AnEntrance();
        var organisation = AnOrganisation.small()
                .with(AnOrganisation.person(ADMINISTRATOR, "吴六", PostKind.SYSTEM_ADMINISTRATOR, Optional.empty()));
        entrance.transactions.inOne(() -> entrance.organisations.save(organisation, 0));
        return entrance;
    }

    public AnEntrance withAccount(Person.Id person, String login, String password) {
        var account = new Account(person, login, passwords.hashed(password), false, false);
        transactions.inOne(() -> accounts.save(account, 0));
        return this;
    }

    public SignIn signIn() {
        return new SignIn(transactions, journal, accounts, sessions, passwords, secrets, clock);
    }

    public WhoActs whoActs() {
        return new WhoActs(transactions, organisations, accounts, sessions, tokens, clock);
    }

    public Actor actor(Person.Id person) {
        var organisation = organisations.current().orElseThrow().organisation();
        return Actor.of(organisation.person(person).orElseThrow(), organisation, LocalDate.now(clock));
    }

    /** What the journal says was done, by whom and to what. */
    public List<String> acts() {
        return journal.after(0, 100).stream().map(AnEntrance::act).toList();
    }

    private static String act(Recorded recorded) {
        var entry = recorded.entry();
        return "%s %s %s".formatted(entry.actor(), entry.act(), entry.subject());
    }
}
