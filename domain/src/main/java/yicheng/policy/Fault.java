package yicheng.policy;

import java.util.List;
import java.util.Optional;

/**
 * One fault of a rule book's text, at the place where the administrator wrote it.
 *
 * @param code stable, e.g. {@code sentence.unknown}
 * @param line 1-based line of the file as saved
 * @param column 1-based column in characters of that line as saved
 * @param rule the name of the rule it stands in, where there is one
 * @param phrase the words that were not understood; empty where the fault is an absence
 * @param nearest up to three sentences of the vocabulary, or ids, that come close, best first
 */
public record Fault(
        String code,
        String file,
        int line,
        int column,
        Optional<String> rule,
        String phrase,
        Text message,
        List<String> nearest) {
    public Fault {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("place (%d:%d) of %s must be 1-based".formatted(line, column, code));
        }
        nearest = List.copyOf(nearest);
    }
}
