package yicheng.app;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Texts of 160 random bits, fit for an address. */
final class Secrets implements Supplier<String> {

    private static final int BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
