package yicheng.rules.gate.tree;

import yicheng.policy.Text;

/** Ends the reading of one tree at the first thing the allow-list does not know; caught where the place is known. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String phrase;
    private final transient Text text;

    public Refusal(String code, Object phrase, String zh, String en) {
        super(code + ": " + en, null, false, false);
        this.code = code;
        this.phrase = phrase.toString();
        this.text = Text.of(zh, en);
    }

    public static Refusal forbidden(Object phrase) {
        return new Refusal(
                "code.forbidden",
                phrase,
                "这里不允许“%s”：只能写事实的内容、固定的值和比较".formatted(phrase),
                "'%s' is not allowed here: only components of facts, literals and comparisons are".formatted(phrase));
    }

    public String code() {
        return code;
    }

    public String phrase() {
        return phrase;
    }

    public Text text() {
        return text;
    }
}
