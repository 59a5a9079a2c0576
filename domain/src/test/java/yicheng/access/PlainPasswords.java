package yicheng.access;

import java.util.concurrent.atomic.AtomicInteger;

/** Keeps the password readable, so that tests are quick. */
public final class PlainPasswords implements Passwords {

    private final AtomicInteger salts = new AtomicInteger();

    @Override
    public String hashed(String password) {
        return salts.incrementAndGet() + ":" + new StringBuilder(password).reverse();
    }

    @Override
    public boolean matches(String password, String hashed) {
        return hashed.substring(hashed.indexOf(':') + 1)
                .equals(new StringBuilder(password).reverse().toString());
    }
}
