package yicheng.rules.gate.tree;

/** Where a phrase that a parser handed back stands in the code it came from, whatever blanks the parser puts in. */
public final class Phrase {

    private Phrase() {}

    /** Index of the phrase as whole words in the code, or of the name it begins with; -1 where there is neither. */
    public static int indexIn(String code, String phrase) {
        var words = phrase.strip();
        int whole = wholeIndexIn(code, words);
        int name = 0;
        while (name < words.length() && Character.isJavaIdentifierPart(words.charAt(name))) {
            name++;
        }
        return whole >= 0 || name == 0 ? whole : wholeIndexIn(code, words.substring(0, name));
    }

    public static boolean isIn(String code, String phrase) {
        return wholeIndexIn(code, phrase.strip()) >= 0;
    }

    private static int wholeIndexIn(String code, String words) {
        for (int at = 0; !words.isEmpty() && at < code.length(); at++) {
            int end = endOf(code, at, words);
            if (end >= 0 && !joins(code, at - 1, at) && !joins(code, end - 1, end)) {
                return at;
            }
        }
        return -1;
    }

    /** Where the words end that begin here, blanks apart; -1 where they do not stand here. */
    private static int endOf(String code, int from, String words) {
        int at = from;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ' ') {
                continue;
            }
            while (at > from && at < code.length() && code.charAt(at) == ' ') {
                at++;
            }
            if (at >= code.length() || code.charAt(at) != words.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean joins(String code, int left, int right) {
        return left >= 0
                && right < code.length()
                && Character.isJavaIdentifierPart(code.charAt(left))
                && Character.isJavaIdentifierPart(code.charAt(right));
    }
}
