package yicheng.rules.book.rows;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import yicheng.agenda.OtherTopic;
import yicheng.agenda.RankingFacts;
import yicheng.rules.chapter.Variation;

/** Examples of the chapter "priority": a topic with its marks, and the topics it is compared with. */
public final class RankingRow implements RowReader<RankingFacts> {

    static final String USUAL_TITLE = "更换会议室投影设备";
    static final String TITLE = "议题名称";
    private static final String MATTERS = "需讨论事项";
    private static final String URGENT = "紧急";
    private static final String IMPORTANT = "重要";
    static final String DEPARTMENTS = "涉及部门数";
    static final String OTHERS = "其他议题";
    static final String CARRIED_OVER = "顺延次数";
    private static final String BETWEEN = "[；;]";
    private static final Pattern OTHER = Pattern.compile("([^|｜]+)[|｜](?:(本次会议)|(\\d{1,4})天前)");
    private static final LocalDateTime HANDED_IN = LocalDateTime.of(2026, 11, 24, 9, 0);

    @Override
    public Set<String> headings() {
        return Set.of(RowCells.KIND, TITLE, MATTERS, URGENT, IMPORTANT, DEPARTMENTS, OTHERS, CARRIED_OVER);
    }

    @Override
    public RankingFacts read(Map<String, String> cells) throws UnreadableCell {
        var row = new RowCells(cells);
        return new RankingFacts(
                        row.kind(),
                        cells.getOrDefault(TITLE, USUAL_TITLE),
                        row.yes(URGENT),
                        row.yes(IMPORTANT),
                        Math.max(1, row.number(DEPARTMENTS, 1)),
                        HANDED_IN,
                        parts(cells.getOrDefault(MATTERS, "")))
                .among(others(cells.getOrDefault(OTHERS, "")))
                .carriedOver(row.number(CARRIED_OVER, 0));
    }

    @Override
    public Variation variation() {
        return new RankingVariation();
    }

    /** Each as {@code 名称|本次会议} or {@code 名称|90天前}. */
    private static List<OtherTopic> others(String cell) throws UnreadableCell {
        var others = new ArrayList<OtherTopic>();
        for (var text : parts(cell)) {
            var other = OTHER.matcher(text);
            if (!other.matches()) {
                throw RowCells.unreadable(
                        OTHERS, text, "请填 名称|本次会议 或 名称|90天前", "write title|本次会议, or title|90天前 (days before)");
            }
            var title = other.group(1).strip();
            boolean sameMeeting = other.group(2) != null;
            int days = sameMeeting ? 0 : Integer.parseInt(other.group(3));
            others.add(new OtherTopic(title, title, List.of(), HANDED_IN.minusDays(days), sameMeeting));
        }
        return others;
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(BETWEEN))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
