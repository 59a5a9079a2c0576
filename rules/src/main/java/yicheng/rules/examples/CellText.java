package yicheng.rules.examples;

import java.util.Optional;
import yicheng.rules.gate.text.Place;

/** Walks through the text of an examples file cell by cell, knowing line and column, to say where a cell begins. */
final class CellText {

    private final String file;
    private final String text;
    private int at;
    private int line;
    private int column = 1;

    CellText(String file, String text, int start, int line) {
        this.file = file;
        this.text = text;
        this.at = start;
        this.line = line;
    }

    /** Where the first quoted cell begins that does not end as one; none when all do. */
    static Optional<Place> unclosed(String file, String text) {
        var walk = new CellText(file, text, 0, 1);
        while (walk.at < text.length()) {
            var begin = walk.here();
            if (!walk.cell()) {
                return Optional.of(begin);
            }
            walk.step();
        }
        return Optional.empty();
    }

    /** Where the cell of this number begins in the line of the table that begins here; its end if it has no such cell. */
    Place cell(int index) {
        for (int i = 0; i < index; i++) {
            cell();
            if (at >= text.length() || text.charAt(at) != ',') {
                return here();
            }
            step();
        }
        return here();
    }

    private Place here() {
        return new Place(file, line, column);
    }

    /** To the comma or the line's end after this cell; false when it is quoted and goes on after its quote. */
    private boolean cell() {
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            step();
            while (at < text.length() && !(text.charAt(at) == '"' && !isDoubled())) {
                if (text.charAt(at) == '"') {
                    step();
                }
                step();
            }
            if (at >= text.length()) {
                return false;
            }
            step();
        }
        boolean ended = isEnd();
        while (!isEnd()) {
            step();
        }
        return !quoted || ended;
    }

    private boolean isDoubled() {
        return at + 1 < text.length() && text.charAt(at + 1) == '"';
    }

    private boolean isEnd() {
        return at >= text.length() || ",\r\n".indexOf(text.charAt(at)) >= 0;
    }

    private void step() {
        if (at < text.length()) {
            char c = text.charAt(at++);
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + (Character.isLowSurrogate(c) ? 0 : 1);
        }
    }
}
