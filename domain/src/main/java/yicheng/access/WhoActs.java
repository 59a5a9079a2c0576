package yicheng.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import yicheng.journal.Transactions;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.rights.Actor;

/** Says who is behind the secret of a session or of an API token; empty where nobody is, or is no longer let in. */
public final class WhoActs {

    /** A session unused for so long is over. */
    public static final Duration IDLE = Duration.ofHours(12);

    /** However much it was used. */
    public static final Duration LONGEST = Duration.ofDays(7);

    private static final Duration SEEN_AGAIN = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Clock clock;

    public WhoActs(
            Transactions transactions,
            Organisations organisations,
            Accounts accounts,
            Sessions sessions,
            Tokens tokens,
            Clock clock) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    public Optional<Acting> bySession(String secret) {
        var now = clock.instant();
        return sessions.find(Secret.hash(secret))
                .filter(session -> isOpenAt(now, session))
                .flatMap(session -> accountOf(session.person()).flatMap(account -> acting(account, session)))
                .map(acting -> seen(acting, now));
    }

    public Optional<Actor> byToken(String secret) {
        var now = clock.instant();
        return tokens.ofHash(Secret.hash(secret))
                .filter(token -> token.isGoodAt(now))
                .filter(token -> accountOf(token.person())
                        .filter(account -> !account.mustChange())
                        .isPresent())
                .flatMap(token -> actor(token.person()).map(actor -> actor.within(token.scopes())));
    }

    private static boolean isOpenAt(Instant now, Session session) {
        return now.isBefore(session.seen().plus(IDLE))
                && now.isBefore(session.opened().plus(LONGEST));
    }

    private Optional<Account> accountOf(Person.Id person) {
        return accounts.of(person).map(Accounts.Kept::account).filter(account -> !account.closed());
    }

    private Optional<Acting> acting(Account account, Session session) {
        return actor(account.person())
                .map(actor -> account.mustChange() ? actor.within(Set.of()) : actor)
                .map(actor -> new Acting(actor, session, account.mustChange()));
    }

    private Optional<Actor> actor(Person.Id id) {
        return organisations
                .current()
                .map(Organisations.Kept::organisation)
                .flatMap(organisation ->
                        organisation.person(id).map(person -> Actor.of(person, organisation, LocalDate.now(clock))));
    }

    /** Keeps it now and then only; one closed meanwhile stays closed. */
    private Acting seen(Acting acting, Instant now) {
        var session = acting.session();
        if (now.isBefore(session.seen().plus(SEEN_AGAIN))) {
            return acting;
        }
        transactions.inOne(() -> {
            sessions.find(session.hash()).ifPresent(open -> sessions.save(open.seenAt(now)));
            return session;
        });
        return new Acting(acting.actor(), session.seenAt(now), acting.mustChange());
    }
}
