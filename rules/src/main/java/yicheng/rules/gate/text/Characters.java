package yicheng.rules.gate.text;

/** What single characters are to the gate: typed in full width, invisible, or only looking like another one. */
final class Characters {

    private Characters() {}

    /** The half-width form of what a Chinese keyboard types; every other character is itself. */
    static int halfWidth(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return c - 0xFEE0;
        }
        return isSpace(c) ? ' ' : c;
    }

    static boolean isSpace(int c) {
        return c == '\t' || c == 0x3000 || c == 0x00A0 || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** True for what nobody sees: controls, zero-width and direction marks, private and unassigned characters. */
    static boolean isInvisible(int c) {
        if (c == '\t') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> c == 0x3164 || c == 0x115F || c == 0x1160 || c == 0x2800;
        };
    }

    /** True for radicals, which PDF files hand out in place of the characters they look like. */
    static boolean isRadical(int c) {
        return c >= 0x2E80 && c <= 0x2FDF;
    }

    static boolean isCombining(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    static boolean isAsciiWord(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
