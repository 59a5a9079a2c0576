package yicheng.access;

import yicheng.people.Person;

/**
 * The way in of one person.
 *
 * @param login what is typed to sign in, in lower case; unique
 * @param passwordHash as {@link Passwords#hashed} gave it
 * @param mustChange the password is the one somebody else handed over, and only good for choosing another
 * @param closed nobody gets in by it any more
 */
public record Account(Person.Id person, String login, String passwordHash, boolean mustChange, boolean closed) {

    public Account {
        if (login.isBlank() || passwordHash.isBlank()) {
            throw new IllegalArgumentException("account of %s needs login and password".formatted(person.value()));
        }
    }

    public Account withPassword(String hash, boolean handedOver) {
        return new Account(person, login, hash, handedOver, closed);
    }

    public Account close() {
        return new Account(person, login, passwordHash, mustChange, true);
    }
}
