package yicheng.access;

import java.time.Instant;
import yicheng.people.Person;

/**
 * One signed-in browser.
 *
 * @param hash of the secret its cookie holds; the secret itself is not kept
 * @param formKey stands in each form and comes back with it, so that no other site can send one (CSRF)
 * @param seen when it was last used, give or take some minutes
 */
public record Session(String hash, Person.Id person, String formKey, Instant opened, Instant seen) {

    public Session seenAt(Instant now) {
        return new Session(hash, person, formKey, opened, now);
    }
}
