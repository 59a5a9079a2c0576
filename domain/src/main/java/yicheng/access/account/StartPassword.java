package yicheng.access.account;

import java.util.function.Supplier;
import yicheng.access.Secret;

/** A password to hand over, shown once; good for one sign-in, at which another is chosen. */
public record StartPassword(String login, String password) {

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    static StartPassword forLogin(String login, Supplier<String> secrets) {
        var letters = Secret.readable(secrets.get(), LENGTH);
        return new StartPassword(
                login,
                String.join(
                        "-",
                        letters.substring(0, GROUP),
                        letters.substring(GROUP, 2 * GROUP),
                        letters.substring(2 * GROUP)));
    }

    @Override
    public String toString() {
        return "StartPassword[login=%s]".formatted(login);
    }
}
