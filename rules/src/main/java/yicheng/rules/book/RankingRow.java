package yicheng.rules.book;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import yicheng.agenda.RankingFacts;

/** Examples of the chapter "priority": a topic with its marks. */
final class RankingRow implements RowReader<RankingFacts> {

    private static final String URGENT = "紧急";
    private static final String IMPORTANT = "重要";
    private static final String DEPARTMENTS = "涉及部门数";

    @Override
    public Set<String> headings() {
        return Set.of(RowCells.KIND, URGENT, IMPORTANT, DEPARTMENTS);
    }

    @Override
    public RankingFacts read(Map<String, String> cells) throws UnreadableCell {
        var row = new RowCells(cells);
        return new RankingFacts(
                row.kind(),
                "更换会议室投影设备",
                row.yes(URGENT),
                row.yes(IMPORTANT),
                Math.max(1, row.number(DEPARTMENTS, 1)),
                LocalDateTime.of(2026, 11, 24, 9, 0));
    }
}
