package yicheng.rules.gate.tree;

import java.util.List;
import yicheng.policy.Text;

/** Ends the reading of one tree at the first thing the allow-list does not know; caught where the place is known. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String phrase;
    private final transient Text text;
    private final transient List<String> nearest;
    private final boolean quoted;

    public Refusal(String code, Object phrase, String zh, String en) {
        this(code, phrase, zh, en, List.of());
    }

    /** @param nearest what may have been meant, best first */
    public Refusal(String code, Object phrase, String zh, String en, List<String> nearest) {
        this(code, phrase, zh, en, nearest, false);
    }

    private Refusal(String code, Object phrase, String zh, String en, List<String> nearest, boolean quoted) {
        super(code + ": " + en, null, false, false);
        this.code = code;
        this.phrase = phrase.toString();
        this.text = Text.of(zh, en);
        this.nearest = List.copyOf(nearest);
        this.quoted = quoted;
    }

    /** Of words that stand between quotation marks, in a sentence as in rule language. */
    static Refusal quoted(String code, String phrase, String zh, String en, List<String> nearest) {
        return new Refusal(code, phrase, zh, en, nearest, true);
    }

    public static Refusal forbidden(Object phrase) {
        if (phrase.toString().isBlank()) {
            return new Refusal(
                    "code.forbidden",
                    "",
                    "这里不能这样写：请照相近的规则写",
                    "this is not allowed here: write it like a rule that is accepted");
        }
        return new Refusal(
                "code.forbidden",
                phrase,
                "这里不能写“%s”：只能写事实的栏目、固定的值和比较，不能写程序，请删去".formatted(phrase),
                "'%s' is not allowed here: only components of facts, fixed values and comparisons are; delete it"
                        .formatted(phrase));
    }

    public String code() {
        return code;
    }

    public String phrase() {
        return phrase;
    }

    /** Whether what was typed holds the phrase between quotation marks. */
    public boolean isQuoted() {
        return quoted;
    }

    public List<String> nearest() {
        return nearest;
    }

    public Text text() {
        return text;
    }
}
