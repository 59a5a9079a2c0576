package yicheng.persistence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns a calendar file's bytes into text: UTF-8 with or without a byte order mark, anything else is refused. */
final class CalendarText {

    private CalendarText() {}

    static Optional<String> of(String file, byte[] bytes, CalendarFaults faults) {
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length);
        var read = StandardCharsets.UTF_8.newDecoder().decode(input, output, true);
        if (read.isError()) {
            faults.add(file, lineOf(bytes, input.position()), "", encodingZh(bytes), encodingEn(bytes));
            return Optional.empty();
        }
        var text = output.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String encodingZh(byte[] bytes) {
        return "文件不是 UTF-8 编码（%s），请在表格软件里另存为“CSV UTF-8（逗号分隔）”".formatted(looksLike(bytes));
    }

    private static String encodingEn(byte[] bytes) {
        return "the file is not UTF-8 (it looks like %s); save it again as \"CSV UTF-8 (comma delimited)\""
                .formatted(looksLike(bytes));
    }

    private static String looksLike(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
            return "UTF-16";
        }
        try {
            java.nio.charset.Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes));
            return "GBK";
        } catch (CharacterCodingException neither) {
            return "?";
        }
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
