package yicheng.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The hash chain: each entry's hash covers its content and the hash before it. */
public final class Chain {

    /** What stands before the first entry. */
    public static final String START = "0".repeat(64);

    private Chain() {}

    public static Recorded next(long number, String before, Entry entry) {
        return new Recorded(number, entry, hash(number, before, entry));
    }

    /** True when the entry is the one recorded there, right after {@code before}. */
    public static boolean holds(String before, Recorded recorded) {
        return recorded.hash().equals(hash(recorded.number(), before, recorded.entry()));
    }

    private static String hash(long number, String before, Entry entry) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(bytes(number, before, entry)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every part with its length before it, so that no two entries read the same. */
    private static byte[] bytes(long number, String before, Entry entry) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(number);
            write(out, before);
            write(out, entry.at().toString());
            write(out, entry.actor());
            write(out, entry.onBehalfOf());
            write(out, entry.act());
            write(out, entry.subject());
            write(out, entry.edition());
            write(out, entry.calendar());
            out.writeInt(entry.content().size());
            for (var part : entry.content().entrySet()) {
                write(out, part.getKey());
                write(out, part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Optional<String> text) throws IOException {
        out.writeBoolean(text.isPresent());
        write(out, text.orElse(""));
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
