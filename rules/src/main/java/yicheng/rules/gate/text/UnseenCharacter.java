package yicheng.rules.gate.text;

import java.text.Normalizer;
import java.util.Optional;

/** A character that a reader of the line does not see, or takes for another one. */
public record UnseenCharacter(int codePoint, int column) {

    public static Optional<UnseenCharacter> in(String raw) {
        int column = 1;
        for (int i = 0; i < raw.length(); column++) {
            int c = raw.codePointAt(i);
            if (isUnseen(raw, i, c)) {
                return Optional.of(new UnseenCharacter(c, column));
            }
            i += Character.charCount(c);
        }
        return Optional.empty();
    }

    /** A combining mark that NFC joins to the letter before it is part of that letter. */
    private static boolean isUnseen(String raw, int index, int c) {
        if (Characters.isRadical(c)) {
            return true;
        }
        if (!Characters.isInvisible(c)) {
            return false;
        }
        if (!Characters.isCombining(c) || index == 0) {
            return true;
        }
        int before = raw.codePointBefore(index);
        var pair = new StringBuilder().appendCodePoint(before).appendCodePoint(c);
        var composed = Normalizer.normalize(pair, Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length()) > 1;
    }

    public String shown() {
        return "U+%04X".formatted(codePoint);
    }

    public String zh() {
        if (codePoint == '\r') {
            return "换行方式不对：请用记事本等编辑器另存，换行选 Windows (CRLF) 或 Unix (LF)";
        }
        return Characters.isRadical(codePoint)
                ? "“%s”是部首符号，不是汉字（多半是从 PDF 复制来的），请重新输入这个字".formatted(Character.toString(codePoint))
                : "这里有一个看不见的字符（%s），请删掉它或重新输入这一行".formatted(shown());
    }

    public String en() {
        if (codePoint == '\r') {
            return "wrong line ends: save the file with Windows (CRLF) or Unix (LF) line ends";
        }
        return Characters.isRadical(codePoint)
                ? "%s is a radical that looks like a character (often copied from a PDF); type it again"
                        .formatted(shown())
                : "there is a character here that nobody sees (%s); delete it or type the line again"
                        .formatted(shown());
    }
}
