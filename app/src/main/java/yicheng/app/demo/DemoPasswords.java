package yicheng.app.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import yicheng.access.Passwords;

/**
 * Knows the passwords of the demonstration as long as it runs, which is as long as its data are used: they are written on
 * its sign-in page. No office that keeps anything is given this one.
 */
public final class DemoPasswords implements Passwords {

    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Supplier<String> secrets;

    public DemoPasswords(Supplier<String> secrets) {
        this.secrets = secrets;
    }

    @Override
    public String hashed(String password) {
        var hash = "demo:" + secrets.get();
        known.put(hash, password);
        return hash;
    }

    @Override
    public boolean matches(String password, String hashed) {
        return password.equals(known.get(hashed));
    }
}
