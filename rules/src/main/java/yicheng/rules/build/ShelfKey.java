package yicheng.rules.build;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import yicheng.policy.BookFiles;
import yicheng.policy.register.ClauseRegister;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.FactType;

/** Under which key a compiled book is kept: its files to the byte, and everything its classes were compiled against. */
public final class ShelfKey {

    /** To be counted up when the gate, the writer or the engine change, so that older compiled books are not used. */
    private static final String FORMAT = "5";

    private final byte[] surroundings;

    public ShelfKey(List<Chapter<?>> chapters) {
        var known = new TreeSet<String>();
        for (var chapter : chapters) {
            known.add(chapter.id() + " " + chapter.title());
            describe(chapter.report(), known);
            chapter.facts().stream().map(FactType::type).forEach(type -> describe(type, known));
        }
        surroundings = (FORMAT + known + ClauseRegister.all()).getBytes(StandardCharsets.UTF_8);
    }

    private static void describe(Class<?> type, TreeSet<String> known) {
        for (var method : type.getDeclaredMethods()) {
            known.add(method.toGenericString());
            constants(method.getReturnType(), known);
            List.of(method.getParameterTypes()).forEach(parameter -> constants(parameter, known));
        }
    }

    private static void constants(Class<?> type, TreeSet<String> known) {
        if (type.isEnum()) {
            known.add(type.getName() + Arrays.toString(type.getEnumConstants()));
        }
    }

    public String of(BookFiles files) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(surroundings);
            files.byName().forEach((name, bytes) -> {
                hash.update((name + "\n").getBytes(StandardCharsets.UTF_8));
                hash.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                hash.update(bytes);
            });
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
