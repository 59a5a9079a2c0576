package yicheng.policy.bench;

import java.util.List;
import yicheng.policy.RuleRef;

/**
 * A value that an administrator filled into a sentence of a rule, and where it stands in his file.
 *
 * @param sentence the whole sentence as people read it
 * @param start where the value begins in {@code sentence}, from 0; {@code value} is what stands there
 * @param name of the gap in the vocabulary, e.g. {@code 数额}
 * @param choices what may stand there where the vocabulary lists it; empty otherwise
 * @param line 1-based line in the file as saved, {@code column} the 1-based character there, {@code length} how many
 *     characters of the file the value takes up as typed
 */
public record SentenceGap(
        RuleRef rule,
        String chapter,
        String sentence,
        int start,
        String name,
        Kind kind,
        String value,
        List<String> choices,
        String file,
        int line,
        int column,
        int length) {

    public SentenceGap {
        choices = List.copyOf(choices);
    }

    /** What may be written there. */
    public enum Kind {
        NUMBER,
        /** A number without decimals. */
        WHOLE,
        TIME,
        DATE,
        CHOICE,
        /** Words between quotation marks, listed with 、. */
        WORDS,
        TEXT
    }
}
