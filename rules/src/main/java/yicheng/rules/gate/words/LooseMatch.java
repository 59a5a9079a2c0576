package yicheng.rules.gate.words;

import java.util.List;
import java.util.Optional;

/** Reads a line as a sentence whatever stands in its gaps, to find the gap that was filled wrongly. */
final class LooseMatch {

    private static final int LONGEST_VALUE = 30;

    private final List<Template.Piece> pieces;
    private final String line;
    private Optional<Template.Misfit> misfit = Optional.empty();

    LooseMatch(List<Template.Piece> pieces, String line) {
        this.pieces = pieces;
        this.line = line;
    }

    /** The first gap with no value of its kind in it; none when the words of the sentence are not all there. */
    Optional<Template.Misfit> misfit() {
        int at = 0;
        Optional<Variable> open = Optional.empty();
        for (var piece : pieces) {
            if (piece instanceof Template.Gap gap) {
                open = Optional.of(gap.variable());
                at = Template.skipSpace(line, at);
                continue;
            }
            var words = ((Template.Words) piece).text();
            int found = open.isPresent() ? find(words, at + 1) : end(words, at) < 0 ? -1 : at;
            if (found < 0 || open.isPresent() && !filled(open.get(), at, found)) {
                return Optional.empty();
            }
            at = end(words, found);
            open = Optional.empty();
        }
        boolean whole = open.isPresent() ? filled(open.get(), at, line.length()) : at == line.length();
        return whole ? misfit : Optional.empty();
    }

    private boolean filled(Variable variable, int from, int to) {
        if (misfit.isEmpty() && variable.value(line.substring(from, to)).isEmpty()) {
            misfit = Optional.of(new Template.Misfit(variable, from, to));
        }
        return to > from && to - from <= LONGEST_VALUE;
    }

    private int find(String words, int from) {
        for (int at = from; at < line.length(); at++) {
            if (end(words, at) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Where these words end when they begin here, or -1. */
    private int end(String words, int from) {
        int at = from;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) != ' ') {
                at = Template.skipSpace(line, at);
            }
            if (at >= line.length() || line.charAt(at) != words.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
