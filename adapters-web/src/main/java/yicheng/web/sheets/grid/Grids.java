package yicheng.web.sheets.grid;

import java.util.Locale;
import java.util.function.Predicate;

/** Reads a file as a grid. What it is decides its content, not its name. */
public final class Grids {

    /** In bytes. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    private Grids() {}

    /**
     * @param fileName only its ending matters, and only for the message where the content is something else
     * @param heading knows a cell of a header
     */
    public static Grid read(String fileName, byte[] bytes, Predicate<String> heading) {
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
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || name.endsWith(".xlsm")) {
            throw new UnreadableSheet(SheetFault.ofFile(
                    "文件名是 .xlsx，内容却不是 Excel 工作簿，请用表格软件重新另存",
                    "the file is named .xlsx but is no workbook; save it again from the spreadsheet program"));
        }
        return CsvGrid.read(bytes, heading);
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
