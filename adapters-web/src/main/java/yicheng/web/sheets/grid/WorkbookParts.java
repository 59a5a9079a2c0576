package yicheng.web.sheets.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Copies the parts of an XLSX that tell its cells into a fresh archive, stopping as soon as they unpack to too much:
 * whatever a reader of the copy does, it works on bytes that were counted.
 */
final class WorkbookParts {

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_BYTES = 48 * 1024 * 1024;

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private final Set<String> names = new HashSet<>();
    private int bytes;

    private WorkbookParts() {}

    static byte[] copied(byte[] xlsx) {
        return new WorkbookParts().copy(xlsx);
    }

    private byte[] copy(byte[] xlsx) {
        try (var archive = ZipFile.builder().setByteArray(xlsx).get();
                var out = new ZipOutputStream(copy)) {
            out.setLevel(1);
            var entries = Collections.list(archive.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw tooLarge();
            }
            for (var entry : entries) {
                copy(archive, entry, out);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw noWorkbook();
        }
        if (!names.contains("[content_types].xml")) {
            throw noWorkbook();
        }
        return copy.toByteArray();
    }

    private void copy(ZipFile archive, ZipArchiveEntry entry, ZipOutputStream out) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        if (!names.add(name)) {
            throw noWorkbook();
        }
        var part = part(archive, entry);
        bytes += part.length;
        if (bytes > MOST_BYTES) {
            throw tooLarge();
        }
        SheetLimits.check(part);
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(part);
        out.closeEntry();
    }

    private byte[] part(ZipFile archive, ZipArchiveEntry entry) throws IOException {
        try (var in = archive.getInputStream(entry)) {
            return in.readNBytes(MOST_BYTES - bytes + 1);
        }
    }

    static UnreadableSheet noWorkbook() {
        return new UnreadableSheet(SheetFault.ofFile(
                "文件不是完好的 Excel 工作簿（.xlsx），请用表格软件重新另存",
                "the file is no sound Excel workbook (.xlsx); save it again from the spreadsheet program"));
    }

    private static UnreadableSheet tooLarge() {
        return new UnreadableSheet(SheetFault.ofFile(
                "工作簿解压后过大，不像议题表；请把议题复制到模板里再上报",
                "the workbook unpacks to too much for a table of topics; copy the topics into the template"));
    }
}
