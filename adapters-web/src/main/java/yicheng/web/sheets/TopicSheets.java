package yicheng.web.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import yicheng.web.sheets.grid.Grid;
import yicheng.web.sheets.grid.Grids;
import yicheng.web.sheets.grid.UnreadableSheet;

/** Reads topics from a CSV or XLSX file. What it is decides its content, not its name. */
public final class TopicSheets {

    /** Topics taken from one file. */
    public static final int MOST_TOPICS = Grid.MOST_TOPICS;

    /** In bytes. */
    public static final int LARGEST_FILE = Grids.LARGEST_FILE;

    private TopicSheets() {}

    /**
     * @param fileName only its ending matters, and only for the message where the content is something else
     * @throws IOException when {@code in} breaks; whatever the bytes are is answered with faults
     */
    public static TopicSheet read(String fileName, InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST_FILE + 1);
        try {
            return TopicRows.read(
                    Grids.read(fileName, bytes, cell -> Heading.of(cell).isPresent()));
        } catch (UnreadableSheet unreadable) {
            return TopicSheet.refused(List.of(unreadable.fault()), List.of());
        }
    }

    /** The same with the topics of the good rows, whatever is wrong with others. */
    public static TopicSheet readEach(String fileName, byte[] bytes) {
        try {
            return TopicRows.readEach(
                    Grids.read(fileName, bytes, cell -> Heading.of(cell).isPresent()));
        } catch (UnreadableSheet unreadable) {
            return TopicSheet.refused(List.of(unreadable.fault()), List.of());
        }
    }
}
