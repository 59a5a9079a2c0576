package yicheng.rules.gate.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The identity of a book: a hash of its files in normal form, so that typing habits and comments make no edition. */
public final class EditionId {

    private final Map<String, String> files = new TreeMap<>();

    public void add(String file, Iterable<String> lines) {
        files.put(file, String.join("\n", lines));
    }

    public String value() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            files.forEach((file, text) -> {
                hash.update((file + "\n" + text.length() + "\n").getBytes(StandardCharsets.UTF_8));
                hash.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(hash.digest()).substring(0, 32);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
