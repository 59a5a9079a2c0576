package yicheng.rules.book.rows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.rules.chapter.Variation;

/** Examples of the chapter "meetings": a kind of meeting in a month. */
public final class MeetingRow implements RowReader<MeetingFacts> {

    private static final String YEAR = "年";
    private static final String MONTH = "月";

    @Override
    public Set<String> headings() {
        return Set.of(RowCells.KIND, YEAR, MONTH);
    }

    @Override
    public Variation variation() {
        return (number, row) -> switch (number.asked().name()) {
            case "year" -> Around.whole(YEAR, number, row);
            case "month" -> Around.whole(MONTH, number, row);
            default -> List.of();
        };
    }

    @Override
    public MeetingFacts read(Map<String, String> cells) throws UnreadableCell {
        var row = new RowCells(cells);
        int month = row.number(MONTH, 11);
        if (month < 1 || month > 12) {
            throw RowCells.unreadable(MONTH, cells.get(MONTH), "请填 1 至 12", "write 1 to 12");
        }
        return new MeetingFacts(row.kind(), row.number(YEAR, 2026), month);
    }
}
