package yicheng.web.sheets.grid;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import yicheng.policy.Text;

/**
 * The text of a CSV file in the encodings spreadsheets save: UTF-8, UTF-16 with its mark, and GB18030 (which GBK and
 * GB2312 are part of). A UTF-8 file with a few broken bytes is refused rather than read as gibberish.
 */
record SheetText(String text, List<Text> notes) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    static SheetText of(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return checked(strict(bytes, StandardCharsets.UTF_16).orElseThrow(SheetText::noText), List.of());
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return checked(strict(bytes, StandardCharsets.UTF_16).orElseThrow(SheetText::noText), List.of());
        }
        return strict(bytes, StandardCharsets.UTF_8)
                .map(text -> checked(text, List.of()))
                .orElseGet(() -> inGb18030(bytes));
    }

    private static SheetText inGb18030(byte[] bytes) {
        refuseDamagedUtf8(bytes);
        var text = strict(bytes, GB18030).orElseThrow(SheetText::noText);
        return checked(
                text,
                List.of(
                        Text.of(
                                "文件不是 UTF-8，已按 GB18030（含 GBK）读取；如有乱码，请另存为“CSV UTF-8”",
                                "the file is not UTF-8 and was read as GB18030 (GBK); if text is garbled, save it as \"CSV UTF-8\"")));
    }

    private static SheetText checked(String text, List<Text> notes) {
        var clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (clean.indexOf('\0') >= 0) {
            throw noText();
        }
        return new SheetText(clean, notes);
    }

    /** Far more good UTF-8 sequences than bad ones means UTF-8 that was damaged, not another encoding. */
    private static void refuseDamagedUtf8(byte[] bytes) {
        var replaced = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD");
        CharBuffer text;
        try {
            text = replaced.decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException neverWhenReplacing) {
            throw new IllegalStateException(neverWhenReplacing);
        }
        long bad = text.chars().filter(c -> c == '\uFFFD').count();
        long good = text.chars().filter(c -> c > 0x7FF && c != '\uFFFD').count();
        if (good > bad * 5) {
            int line = 1
                    + (int) text.chars()
                            .takeWhile(c -> c != '\uFFFD')
                            .filter(c -> c == '\n')
                            .count();
            throw new UnreadableSheet(SheetFault.at(
                    line,
                    "",
                    "文件是 UTF-8，但第 %d 行附近有损坏的字符，请重新另存后再试".formatted(line),
                    "the file is UTF-8 but damaged near line %d; save it again and retry".formatted(line)));
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static UnreadableSheet noText() {
        return new UnreadableSheet(SheetFault.ofFile(
                "文件不是 CSV 或 XLSX 表格，请用表格软件另存为“CSV UTF-8”或 .xlsx",
                "the file is neither a CSV nor an XLSX table; save it as \"CSV UTF-8\" or .xlsx"));
    }
}
