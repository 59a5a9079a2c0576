package yicheng.web.api.reading;

import java.util.Optional;
import yicheng.policy.Text;

/** What a text may hold, wherever it goes: letters of any language, line breaks and tabs, nothing unseen. */
final class PlainText {

    private PlainText() {}

    static Optional<Text> fault(String text, int longest) {
        if (text.length() > longest) {
            return Optional.of(Text.of(
                    "有 %d 个字，最多 %d 个".formatted(text.length(), longest),
                    "%d characters, at most %d".formatted(text.length(), longest)));
        }
        return text.codePoints().anyMatch(PlainText::isUnseen)
                ? Optional.of(Text.of("含有看不见的控制字符，请删去", "it holds unseen control characters; take them out"))
                : Optional.empty();
    }

    private static boolean isUnseen(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t'
                || character == 0x7f
                || Character.getType(character) == Character.SURROGATE
                || character == 0xFFFE
                || character == 0xFFFF;
    }
}
