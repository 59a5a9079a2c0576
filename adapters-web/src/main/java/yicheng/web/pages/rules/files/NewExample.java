package yicheng.web.pages.rules.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/**
 * Lines to add to a file of examples, with the way back from a place in them to the heading it stands under.
 *
 * @param headings of the file
 * @param first number of the first new line in the file that comes of it
 */
public record NewExample(List<String> headings, int first, List<String> lines) {

    /** One line, of cells by heading. */
    public static NewExample of(String before, List<String> headings, Map<String, String> cells) {
        var line = CSVFormat.DEFAULT.format(headings.stream()
                .map(heading -> cells.getOrDefault(heading, "").replaceAll("\\R", " "))
                .toArray());
        return of(before, headings, List.of(line));
    }

    public static NewExample of(String before, List<String> headings, List<String> lines) {
        return new NewExample(headings, (int) closed(before).lines().count() + 1, List.copyOf(lines));
    }

    public String after(String before) {
        return closed(before) + String.join("\n", lines) + "\n";
    }

    public boolean has(int line) {
        return line >= first && line < first + lines.size();
    }

    /** What the cell at that 1-based place is about; places count code points. */
    public String heading(int line, int column) {
        var begins = begins(lines.get(line - first));
        int cell = 0;
        while (cell + 1 < begins.size() && begins.get(cell + 1) <= column) {
            cell++;
        }
        return cell < headings.size() ? headings.get(cell) : "";
    }

    private static List<Integer> begins(String line) {
        var begins = new ArrayList<Integer>();
        begins.add(1);
        boolean quoted = false;
        int column = 0;
        for (int letter : line.codePoints().toArray()) {
            column++;
            quoted ^= letter == '"';
            if (letter == ',' && !quoted) {
                begins.add(column + 1);
            }
        }
        return begins;
    }

    private static String closed(String before) {
        return before.isEmpty() || before.endsWith("\n") ? before : before + "\n";
    }
}
