package yicheng.web.sheets.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import yicheng.policy.Text;

/** Reads cells of a workbook: what they show, not how it was computed. */
final class XlsxCells {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.");
    private static final Pattern DATE = Pattern.compile("(?i)[ymdh]");
    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/!?_]+");
    private static final long SECONDS_A_DAY = 86_400;
    private static final BigDecimal DAYS_TO_YEAR_9999 = BigDecimal.valueOf(2_958_465);

    private final LocalDate dayZero;

    XlsxCells(boolean from1904) {
        this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    GridCell read(Cell cell) {
        if (cell == null) {
            return GridCell.BLANK;
        }
        var raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        if (cell.getType() == CellType.ERROR
                || (cell.getFormula() != null && ERROR.matcher(raw).matches())) {
            return error(cell, raw);
        }
        if (cell.getFormula() != null && cell.getValue() == null && raw.isEmpty()) {
            return notComputed(cell);
        }
        return value(cell);
    }

    private GridCell value(Cell cell) {
        var value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return new GridCell.Figure(number, moment(number), isDate(cell));
        }
        if (value instanceof Boolean yes) {
            return new GridCell.Words(yes ? "是" : "否");
        }
        return value == null ? GridCell.BLANK : new GridCell.Words(value.toString());
    }

    private Optional<LocalDateTime> moment(BigDecimal serial) {
        if (serial.signum() <= 0 || serial.compareTo(DAYS_TO_YEAR_9999) > 0) {
            return Optional.empty();
        }
        long seconds = Math.round(serial.doubleValue() * SECONDS_A_DAY);
        return Optional.of(dayZero.atStartOfDay().plusSeconds(seconds));
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null) {
            return DATE.matcher(QUOTED.matcher(format).replaceAll("")).find();
        }
        var id = cell.getDataFormatId();
        return id != null && ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58));
    }

    private static GridCell error(Cell cell, String raw) {
        var place = cell.getAddress().toString();
        return new GridCell.Unreadable(
                raw.isEmpty() ? place : raw,
                Text.of(
                        "单元格 %s 是错误值 %s，请在表格里改正，或把值直接填进去".formatted(place, raw),
                        "cell %s is the error %s; mend it in the spreadsheet, or type the value itself"
                                .formatted(place, raw)));
    }

    private static GridCell notComputed(Cell cell) {
        var place = cell.getAddress().toString();
        return new GridCell.Unreadable(
                "=" + cell.getFormula(),
                Text.of(
                        "单元格 %s 是公式，文件里没有存它的结果；请用表格软件打开后保存一次，或粘贴为数值".formatted(place),
                        "cell %s is a formula without a saved result; open and save the file in a spreadsheet, or paste"
                                        .formatted(place)
                                + " it as a value"));
    }
}
