package yicheng.web.pages.values;

import java.util.List;
import java.util.Optional;
import yicheng.policy.bench.SentenceGap.Kind;

/**
 * A value on the form.
 *
 * @param name of the input
 * @param label for who cannot see the sentence around it
 * @param typed what stands in the input
 * @param was what the files say, to tell what somebody changed
 * @param before in the edition in force, where the draft says otherwise
 */
public record Field(
        String name, Kind kind, String label, String typed, String was, Optional<String> before, List<String> choices) {

    public Field {
        choices = List.copyOf(choices);
    }

    /** Roughly how many letters wide. */
    public int size() {
        return Math.max(3, typed.codePoints().map(one -> one > 0x2e7f ? 2 : 1).sum() + 1);
    }

    public boolean isLong() {
        return kind == Kind.TEXT || kind == Kind.WORDS;
    }

    /** How a keyboard on a phone opens. */
    public String keyboard() {
        return switch (kind) {
            case NUMBER -> "decimal";
            case WHOLE -> "numeric";
            case TIME, DATE, CHOICE, WORDS, TEXT -> "text";
        };
    }
}
