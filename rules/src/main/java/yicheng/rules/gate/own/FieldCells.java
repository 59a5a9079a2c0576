package yicheng.rules.gate.own;

import java.util.ArrayList;
import java.util.List;
import yicheng.rules.gate.text.Place;

/** The cells of one line of the file, each with the place where it begins. */
record FieldCells(String file, int number, List<Cell> cells) {

    /** @param column 1-based, in characters of the line */
    record Cell(String text, int column) {}

    static FieldCells of(String file, int number, String raw) {
        var cells = new ArrayList<Cell>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i <= raw.length(); i++) {
            boolean end = i == raw.length();
            if (!end && raw.charAt(i) == '"') {
                quoted = !quoted;
            } else if (end || raw.charAt(i) == ',' && !quoted) {
                cells.add(cell(raw, from, i));
                from = i + 1;
            }
        }
        return new FieldCells(file, number, List.copyOf(cells));
    }

    String of(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).text() : "";
    }

    /** Of the line itself where it has no such cell. */
    Place place(int column) {
        return new Place(
                file,
                number,
                column >= 0 && column < cells.size() ? cells.get(column).column() : 1);
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }

    private static Cell cell(String raw, int from, int to) {
        var text = raw.substring(from, to);
        int blanks = text.length() - text.stripLeading().length();
        var bare = text.strip();
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        var content = quoted
                ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"").strip()
                : bare;
        return new Cell(content, raw.codePointCount(0, from + (bare.isEmpty() ? 0 : blanks)) + 1);
    }
}
