package yicheng.persistence.access;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** A hash with all it takes to compute it again, in the text form that Argon2's authors defined. */
record Argon2Hash(int kibibytes, int passes, int lanes, byte[] salt, byte[] hash) {

    static final int SALT = 16;

    private static final int HASH = 32;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})\\$([A-Za-z0-9+/]{8,})\\$([A-Za-z0-9+/]{16,})");

    /** Still without the hash itself. */
    static Argon2Hash withSalt(byte[] salt) {
        return new Argon2Hash(KIBIBYTES, PASSES, LANES, salt, new byte[HASH]);
    }

    static Argon2Hash read(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("this is no Argon2id hash");
        }
        return new Argon2Hash(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Base64.getDecoder().decode(parts.group(4)),
                Base64.getDecoder().decode(parts.group(5)));
    }

    String written() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(kibibytes, passes, lanes, base64.encodeToString(salt), base64.encodeToString(hash));
    }

    Argon2Hash withHash(byte[] computed) {
        return new Argon2Hash(kibibytes, passes, lanes, salt, computed);
    }

    Argon2Parameters parameters() {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
    }

    /** Takes as long whatever differs. */
    boolean isSameAs(Argon2Hash other) {
        return MessageDigest.isEqual(hash, other.hash);
    }
}
