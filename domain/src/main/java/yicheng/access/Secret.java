package yicheng.access;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is made of a secret that nobody can guess, so that it need not be kept itself. */
public final class Secret {

    private static final int LETTERS = 32;

    private Secret() {}

    /** Its SHA-256, 64 hex digits: enough for a secret of full strength, never for a password. */
    public static String hash(String secret) {
        return HexFormat.of().formatHex(digest(secret));
    }

    /** Without telling by the time it takes how much of it was right. */
    public static boolean isSame(String secret, String given) {
        return MessageDigest.isEqual(digest(secret), digest(given));
    }

    /** Up to 40 small letters and digits that nobody mistakes for each other when reading or typing. */
    public static String readable(String secret, int length) {
        var text = "0".repeat(LETTERS * 2) + new BigInteger(1, digest(secret)).toString(LETTERS);
        return text.substring(text.length() - length)
                .replace('0', 'w')
                .replace('1', 'x')
                .replace('l', 'y')
                .replace('o', 'z');
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
