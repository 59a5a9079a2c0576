package yicheng.rules.build;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/** Reads which methods and fields a class file refers to: all a class can touch goes through its constant pool. */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int NAME_AND_TYPE = 12;

    private final int[] tags;
    private final int[] first;
    private final int[] second;
    private final String[] texts;

    private ConstantPool(int size) {
        tags = new int[size];
        first = new int[size];
        second = new int[size];
        texts = new String[size];
    }

    /** Each as {@code owner/Class.member}. */
    static Set<String> members(byte[] classFile) {
        try (var in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(8);
            var pool = new ConstantPool(in.readUnsignedShort());
            pool.read(in);
            return pool.members();
        } catch (IOException noClass) {
            throw new UncheckedIOException(noClass);
        }
    }

    private void read(DataInputStream in) throws IOException {
        for (int i = 1; i < tags.length; i++) {
            tags[i] = in.readUnsignedByte();
            switch (tags[i]) {
                case UTF8 -> texts[i] = in.readUTF();
                case 3, 4 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case CLASS, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                case 9, 10, 11, NAME_AND_TYPE, 17, 18 -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                }
                case 15 -> {
                    in.skipNBytes(1);
                    first[i] = in.readUnsignedShort();
                }
                default -> throw new IOException("constant of unknown kind " + tags[i]);
            }
        }
    }

    private Set<String> members() {
        var members = new HashSet<String>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] >= 9 && tags[i] <= 11) {
                members.add(texts[first[first[i]]] + "." + texts[first[second[i]]]);
            }
        }
        return members;
    }
}
