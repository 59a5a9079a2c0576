package yicheng.web.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import yicheng.web.sheets.grid.CsvGrid;
import yicheng.web.sheets.grid.Grid;
import yicheng.web.sheets.grid.SheetFault;
import yicheng.web.sheets.grid.UnreadableSheet;
import yicheng.web.sheets.grid.XlsxGrid;

/** Reads topics from a CSV or XLSX file. What it is decides its content, not its name. */
public final class TopicSheets {

    /** Topics taken from one file. */
    public static final int MOST_TOPICS = Grid.MOST_TOPICS;

    /** In bytes. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    private TopicSheets() {}

    /**
     * @param fileName only its ending matters, and only for the message where the content is something else
     * @throws IOException when {@code in} breaks; whatever the bytes are is answered with faults
     */
    public static TopicSheet read(String fileName, InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST_FILE + 1);
        try {
            return TopicRows.read(grid(fileName.toLowerCase(Locale.ROOT), bytes));
        } catch (UnreadableSheet unreadable) {
            return TopicSheet.refused(List.of(unreadable.fault()), List.of());
        }
    }

    /** The same with the topics of the good rows, whatever is wrong with others. */
    public static TopicSheet readEach(String fileName, byte[] bytes) {
        try {
            return TopicRows.readEach(grid(fileName.toLowerCase(Locale.ROOT), bytes));
        } catch (UnreadableSheet unreadable) {
            return TopicSheet.refused(List.of(unreadable.fault()), List.of());
        }
    }

    private static Grid grid(String fileName, byte[] bytes) {
        checkSize(bytes);
        if (startsWith(bytes, 'P', 'K')) {
            return XlsxGrid.read(bytes);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableSheet(
                    SheetFault.ofFile(
                            "这是旧版 .xls 或加了密码的工作簿，请取消密码并另存为 .xlsx 或 CSV",
                            "this is an old .xls or a workbook with a password; remove the password and save it as .xlsx or CSV"));
        }
        if (fileName.endsWith(".xlsx") || fileName.endsWith(".xlsm")) {
            throw new UnreadableSheet(SheetFault.ofFile(
                    "文件名是 .xlsx，内容却不是 Excel 工作簿，请用表格软件重新另存",
                    "the file is named .xlsx but is no workbook; save it again from the spreadsheet program"));
        }
        return CsvGrid.read(bytes, cell -> Heading.of(cell).isPresent());
    }

    private static void checkSize(byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            throw new UnreadableSheet(SheetFault.ofFile(
                    "文件超过 10 MB，请删去图片和无关内容，或分成几个文件",
                    "the file is larger than 10 MB; remove pictures and what does not belong here, or split it"));
        }
        if (bytes.length == 0) {
            throw new UnreadableSheet(
                    SheetFault.ofFile("文件是空的，请先下载模板填写", "the file is empty; begin with the template"));
        }
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
