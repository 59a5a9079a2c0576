package yicheng.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import yicheng.people.Person;
import yicheng.people.rights.Scope;

/**
 * A key for another system: it acts as the person it belongs to, within its scopes.
 *
 * @param name what it is for, e.g. {@code OA}
 * @param hash of its secret, which is shown once and not kept
 */
public record Token(
        Id id,
        Person.Id person,
        String name,
        Set<Scope> scopes,
        String hash,
        Instant issued,
        Instant expires,
        Optional<Instant> revoked) {

    public record Id(String value) {}

    public Token {
        scopes = Set.copyOf(scopes);
        if (name.isBlank() || scopes.isEmpty()) {
            throw new IllegalArgumentException("token (%s) needs a name and at least one scope".formatted(name));
        }
    }

    public boolean isGoodAt(Instant moment) {
        return revoked.isEmpty() && moment.isBefore(expires);
    }

    public Token revokedAt(Instant moment) {
        return new Token(id, person, name, scopes, hash, issued, expires, Optional.of(moment));
    }
}
