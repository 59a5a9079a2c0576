package yicheng.web.pages.forms;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import yicheng.web.edge.Problems;
import yicheng.web.edge.Refusal;
import yicheng.web.pages.batch.Upload;
import yicheng.web.sheets.grid.Grids;
import yicheng.web.sheets.table.Table;
import yicheng.web.sheets.table.Tables;
import yicheng.web.sheets.table.Template;

/** A table that comes as a file, or as what was pasted or mended in the page. */
public final class TableUpload {

    /** The text area that holds the table. */
    public static final String ROWS = "rows";

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST_REQUEST = Grids.LARGEST_FILE + 2 * MEGABYTE;
    private static final String FILE = "file";

    private TableUpload() {}

    /** A file goes before the text: it is the newer one. */
    public static Table of(Context asked, Tables tables) {
        var file = asked.uploadedFile(FILE);
        if (file == null || file.size() == 0) {
            return tables.pasted(Objects.requireNonNullElse(asked.formParam(ROWS), ""));
        }
        try (var content = file.content()) {
            return tables.read(file.filename(), content.readNBytes(Grids.LARGEST_FILE + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Before anything of it is read: a browser shows the answer only once it could send all it had. */
    public static void refuseTooLarge(Context asked) {
        if (asked.req().getContentLengthLong() > LARGEST_REQUEST) {
            Upload.drain(asked);
            throw new Refusal(Problems.tooLarge(Grids.LARGEST_FILE / MEGABYTE));
        }
    }

    /** Hands out the table to begin with, as the address asks for it. */
    public static void hand(Context asked, Template template, String name) {
        var workbook = asked.path().endsWith(".xlsx");
        asked.contentType(workbook ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv");
        asked.header("Content-Disposition", "attachment; filename=\"" + name + (workbook ? ".xlsx" : ".csv") + "\"");
        asked.result(workbook ? template.xlsx() : template.csv());
    }
}
