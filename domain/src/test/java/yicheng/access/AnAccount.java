package yicheng.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import yicheng.people.Person;
import yicheng.people.rights.Scope;

/** Accounts, sessions and tokens that are good as they are. */
public final class AnAccount {

    public static final Instant NINE = Instant.parse("2026-05-20T01:00:00Z");

    private AnAccount() {}

    public static Account of(Person.Id person, String login) {
        return new Account(person, login, "hash of " + login, false, false);
    }

    public static Session session(String secret, Person.Id person, Instant seen) {
        return new Session(Secret.hash(secret), person, "form key of " + secret, NINE, seen);
    }

    public static Token token(String id, Person.Id person, String secret) {
        return new Token(
                new Token.Id(id),
                person,
                "OA 对接",
                Set.of(Scope.TOPICS_READ, Scope.PEOPLE_READ),
                Secret.hash(secret),
                NINE,
                NINE.plus(Duration.ofDays(30)),
                Optional.empty());
    }
}
