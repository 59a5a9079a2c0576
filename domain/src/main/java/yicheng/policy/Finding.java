package yicheng.policy;

import java.util.Optional;

/**
 * One thing a rule, or a check of the domain, has to say about what it was shown.
 *
 * @param field code of the field it is about, as the API names it, e.g. {@code amount}; empty when about the whole
 * @param missing the field is required and empty, so a submission is refused and stays a draft (3.1.submit.check*)
 * @param saw the value the rule looked at, in people's words, e.g. {@code 860 万元}
 */
public record Finding(
        RuleRef rule,
        Effect effect,
        Optional<String> field,
        Text text,
        Mender mender,
        boolean missing,
        Optional<String> saw) {

    /** What a check of the domain turns down; the office can put it right. */
    public static Finding returned(RuleRef rule, Optional<String> field, Text text) {
        return new Finding(rule, Effect.RETURN, field, text, Mender.OFFICE, false, Optional.empty());
    }

    /**
     * The same with what was there, and who can put it right.
     *
     * @param saw blank where nothing was there
     */
    public static Finding returned(RuleRef rule, String field, String saw, Text text, Mender mender) {
        var shown = Optional.of(saw).filter(value -> !value.isBlank());
        return new Finding(rule, Effect.RETURN, Optional.of(field), text, mender, false, shown);
    }
}
