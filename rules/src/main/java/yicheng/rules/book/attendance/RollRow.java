package yicheng.rules.book.attendance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import yicheng.attendance.RollFacts;
import yicheng.rules.book.rows.Around;
import yicheng.rules.book.rows.RowCells;
import yicheng.rules.book.rows.RowReader;
import yicheng.rules.chapter.Variation;

/** How somebody came and went; what a row does not say is as with one who is there from beginning to end. */
final class RollRow implements RowReader<RollFacts> {

    private static final String ARRIVED = "已签到";
    private static final String LATE = "开会后分钟";
    private static final String EARLY = "提前离会分钟";
    private static final String EXCUSED = "已准假";
    private static final String LEAVE_ASKED = "请过假";
    private static final String LEAVE_PENDING = "请假待批";
    private static final String STANDS_IN = "是代会人";
    private static final String PROXY_CAME = "代会人已签到";

    @Override
    public Set<String> headings() {
        return Set.of(RowCells.KIND, ARRIVED, LATE, EARLY, EXCUSED, LEAVE_ASKED, LEAVE_PENDING, PROXY_CAME, STANDS_IN);
    }

    @Override
    public RollFacts read(Map<String, String> cells) throws UnreadableCell {
        var row = new RowCells(cells);
        return new RollFacts(
                row.kind(),
                row.yes(ARRIVED, true),
                row.signed(LATE, 0),
                row.number(EARLY, 0),
                row.yes(EXCUSED, false),
                row.yes(LEAVE_ASKED, false),
                row.yes(LEAVE_PENDING, false),
                row.yes(PROXY_CAME, false),
                row.yes(STANDS_IN, false));
    }

    @Override
    public Variation variation() {
        return (number, row) -> switch (number.asked().name()) {
            case "begunFor", "later" -> Around.whole(LATE, number, row);
            case "earlier" -> Around.whole(EARLY, number, row);
            default -> List.of();
        };
    }
}
