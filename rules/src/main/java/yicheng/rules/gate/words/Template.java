package yicheng.rules.gate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The wording of a vocabulary sentence: fixed words and gaps. A line matches as a whole or not at all; where it does
 * not, the furthest place reached is where the line stops being understood.
 */
public final class Template {

    public sealed interface Piece {
        String shown();
    }

    /** @param text in normal form, {@code shown} as the vocabulary spells it */
    public record Words(String text, String shown) implements Piece {}

    public record Gap(Variable variable) implements Piece {
        @Override
        public String shown() {
            return variable.shown();
        }
    }

    /** @param from where it stands in the line's normal form, to {@code to}; both 0 where there is no line */
    record Value(Variable variable, String text, int from, int to) {
        Value(Variable variable, String text) {
            this(variable, text, 0, 0);
        }
    }

    /** A value at its place: {@code start} in the sentence as people read it, the rest as in {@link Value}. */
    public record Filled(Variable variable, String text, int start, int from, int to) {}

    /**
     * @param values one for each gap; empty when the line does not match
     * @param reached how far the line was understood
     * @param stoppedAt index of the piece that was expected there; empty when the line was longer than the sentence
     */
    public record Outcome(Optional<List<Value>> values, int reached, Optional<Integer> stoppedAt) {
        boolean matches() {
            return values.isPresent();
        }
    }

    private final List<Piece> pieces;

    Template(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    public List<Variable> variables() {
        return pieces.stream()
                .filter(Gap.class::isInstance)
                .map(piece -> ((Gap) piece).variable())
                .toList();
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public String shown() {
        return pieces.stream().map(Piece::shown).collect(Collectors.joining());
    }

    /** The wording in normal form, gaps with what may stand in them. */
    String normal() {
        return pieces.stream()
                .map(piece -> piece instanceof Gap gap ? gap.variable().toString() : ((Words) piece).text())
                .collect(Collectors.joining());
    }

    /** The sentence as the vocabulary spells it, with these values in its gaps. */
    String shownWith(List<Value> values) {
        var text = new StringBuilder();
        int next = 0;
        for (var piece : pieces) {
            text.append(piece instanceof Gap ? values.get(next++).text() : piece.shown());
        }
        return text.toString();
    }

    /** The gaps of {@link #shownWith}, in their order. */
    List<Filled> filledWith(List<Value> values) {
        var filled = new ArrayList<Filled>();
        int at = 0;
        for (var piece : pieces) {
            if (piece instanceof Gap) {
                var value = values.get(filled.size());
                filled.add(new Filled(value.variable(), value.text(), at, value.from(), value.to()));
                at += value.text().length();
            } else {
                at += piece.shown().length();
            }
        }
        return filled;
    }

    /** The fixed words only, by which two sentences are compared. */
    String words() {
        return pieces.stream()
                .filter(Words.class::isInstance)
                .map(piece -> ((Words) piece).text())
                .collect(Collectors.joining());
    }

    public Outcome match(String line) {
        return match(line, 0, 0, List.of());
    }

    private Outcome match(String line, int at, int index, List<Value> values) {
        if (index == pieces.size()) {
            return at == line.length()
                    ? new Outcome(Optional.of(values), at, Optional.empty())
                    : new Outcome(Optional.empty(), at, Optional.empty());
        }
        return pieces.get(index) instanceof Gap gap
                ? fill(gap, line, skipSpace(line, at), index, values)
                : words((Words) pieces.get(index), line, at, index, values);
    }

    private Outcome words(Words words, String line, int from, int index, List<Value> values) {
        int at = from;
        for (int i = 0; i < words.text().length(); i++) {
            char wanted = words.text().charAt(i);
            if (wanted != ' ') {
                at = skipSpace(line, at);
            }
            if (at >= line.length() || line.charAt(at) != wanted) {
                return new Outcome(Optional.empty(), at, Optional.of(index));
            }
            at++;
        }
        return match(line, at, index + 1, values);
    }

    private Outcome fill(Gap gap, String line, int at, int index, List<Value> values) {
        if (gap.variable().kind() == Variable.Kind.CHOICE) {
            return choose(gap, line, at, index, values);
        }
        int end = gap.variable().reach(line, at);
        var typed = line.substring(at, end);
        var value = gap.variable().value(typed);
        if (value.isEmpty()) {
            return new Outcome(Optional.empty(), at, Optional.of(index));
        }
        int blanks = typed.length() - typed.stripLeading().length();
        int last = at + typed.stripTrailing().length();
        return match(line, end, index + 1, with(values, new Value(gap.variable(), value.get(), at + blanks, last)));
    }

    private Outcome choose(Gap gap, String line, int at, int index, List<Value> values) {
        var best = new Outcome(Optional.empty(), at, Optional.of(index));
        for (var choice : gap.variable().choices()) {
            if (line.startsWith(choice, at)) {
                var outcome = match(
                        line,
                        at + choice.length(),
                        index + 1,
                        with(values, new Value(gap.variable(), choice, at, at + choice.length())));
                if (outcome.matches()) {
                    return outcome;
                }
                best = outcome.reached() > best.reached() ? outcome : best;
            }
        }
        return best;
    }

    /**
     * A line with all the fixed words of this sentence and something in one of its gaps that does not belong there.
     *
     * @param from where that begins in the line, {@code to} where it ends
     */
    public record Misfit(Variable variable, int from, int to) {}

    public Optional<Misfit> misfit(String line) {
        return words().length() - (words().startsWith("-") ? 1 : 0) < 2
                ? Optional.empty()
                : new LooseMatch(pieces, line).misfit();
    }

    static int skipSpace(String line, int at) {
        return at < line.length() && line.charAt(at) == ' ' ? at + 1 : at;
    }

    private static List<Value> with(List<Value> values, Value next) {
        var more = new ArrayList<>(values);
        more.add(next);
        return more;
    }
}
