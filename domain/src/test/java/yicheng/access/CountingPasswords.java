package yicheng.access;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a password is compared with a hash, whoever's it is. */
final class CountingPasswords implements Passwords {

    private final Passwords passwords = new PlainPasswords();
    private final AtomicInteger compared = new AtomicInteger();

    int compared() {
        return compared.get();
    }

    @Override
    public String hashed(String password) {
        return passwords.hashed(password);
    }

    @Override
    public boolean matches(String password, String hashed) {
        compared.incrementAndGet();
        return passwords.matches(password, hashed);
    }
}
