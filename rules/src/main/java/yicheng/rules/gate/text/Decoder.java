package yicheng.rules.gate.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: UTF-8 with or without byte order mark; anything else is named and refused. */
public final class Decoder {

    private Decoder() {}

    public static Optional<String> decode(String file, byte[] bytes, Faults faults) {
        if (bytes.length > Limits.FILE_BYTES) {
            faults.add(
                    "file.size",
                    Place.startOf(file),
                    "",
                    "文件有 %,d 字节，上限是 %,d 字节：请删减，或看是否存错了文件".formatted(bytes.length, Limits.FILE_BYTES),
                    "the file has %,d bytes, more than %,d: is it the right one?"
                            .formatted(bytes.length, Limits.FILE_BYTES));
            return Optional.empty();
        }
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length + 1);
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        if (decoder.decode(input, output, true).isError()) {
            refuse(file, bytes, output.flip().toString(), faults);
            return Optional.empty();
        }
        var text = output.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static void refuse(String file, byte[] bytes, String readSoFar, Faults faults) {
        int line = 1 + (int) readSoFar.chars().filter(c -> c == '\n').count();
        var lastLine = readSoFar.substring(readSoFar.lastIndexOf('\n') + 1);
        var place = new Place(file, line, lastLine.codePointCount(0, lastLine.length()) + 1);
        if (isUtf16(bytes)) {
            say(place, "Unicode (UTF-16)", faults);
        } else if (reads(bytes, Charset.forName("GB18030"))) {
            say(place, "GBK", faults);
        } else {
            faults.add(
                    "file.encoding",
                    place,
                    "",
                    "这里不是文字：请把文件另存为 UTF-8 编码的纯文本",
                    "this is not text: save the file as plain text in UTF-8");
        }
    }

    private static void say(Place place, String encoding, Faults faults) {
        faults.add(
                "file.encoding",
                place,
                encoding,
                "文件是 %s 编码，请另存为 UTF-8（表格软件选“CSV UTF-8”）".formatted(encoding),
                "the file is encoded in %s; save it as UTF-8 (in a spreadsheet: CSV UTF-8)".formatted(encoding));
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private static boolean reads(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notThis) {
            return false;
        }
    }
}
