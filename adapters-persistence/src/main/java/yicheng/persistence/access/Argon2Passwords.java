package yicheng.persistence.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import yicheng.access.Passwords;

/**
 * Argon2id with 19 MiB, 2 passes and 1 lane, as OWASP advises. At most {@code atOnce} passwords are hashed at one time; the
 * others wait, so that a crowd at the door does not take all the memory.
 */
public final class Argon2Passwords implements Passwords {

    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns;

    public Argon2Passwords(int atOnce) {
        this.turns = new Semaphore(atOnce, true);
    }

    @Override
    public String hashed(String password) {
        var salt = new byte[Argon2Hash.SALT];
        random.nextBytes(salt);
        return computed(password, Argon2Hash.withSalt(salt)).written();
    }

    @Override
    public boolean matches(String password, String hashed) {
        var kept = Argon2Hash.read(hashed);
        return kept.isSameAs(computed(password, kept));
    }

    /** With the cost and the salt of the hash, which may be one of an earlier release. */
    private Argon2Hash computed(String password, Argon2Hash like) {
        var hash = new byte[like.hash().length];
        turns.acquireUninterruptibly();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(like.parameters());
            generator.generateBytes(typed(password), hash);
        } finally {
            turns.release();
        }
        return like.withHash(hash);
    }

    /** The same whichever keyboard it was typed on. */
    private static byte[] typed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}
