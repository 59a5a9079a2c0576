package yicheng.web.sheets.grid;

import java.util.List;
import yicheng.policy.Text;

/** A table's rows that are not blank, with what there is to say on how they were read. */
public record Grid(List<Row> rows, List<Text> notes) {

    /** Topics taken from one table. */
    public static final int MOST_TOPICS = 2_000;

    /** The header, titles above it, and every topic allowed; reading stops one row beyond. */
    public static final int MOST_ROWS = MOST_TOPICS + 10;

    public static final int MOST_COLUMNS = 200;

    /** @param number as the spreadsheet shows it */
    public record Row(int number, List<GridCell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public GridCell cell(int column) {
            return column < cells.size() ? cells.get(column) : GridCell.BLANK;
        }

        public boolean blank() {
            return cells.stream().allMatch(GridCell::blank);
        }
    }

    public Grid {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    public static UnreadableSheet tooManyRows(int row) {
        return new UnreadableSheet(SheetFault.at(
                row,
                "",
                "一次最多 %,d 个议题，从第 %d 行起超出，请分成几个文件".formatted(MOST_TOPICS, row),
                "at most %,d topics at once; from row %d on it is too many, split the file"
                        .formatted(MOST_TOPICS, row)));
    }

    static UnreadableSheet tooManyColumns(int row) {
        return new UnreadableSheet(SheetFault.at(
                row,
                "",
                "第 %d 行超过 %d 列，不像议题表，请按模板填写".formatted(row, MOST_COLUMNS),
                "row %d has more than %d columns and is no table of topics; use the template"
                        .formatted(row, MOST_COLUMNS)));
    }

    /** {@code A} for 0, {@code AA} for 26. */
    public static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
