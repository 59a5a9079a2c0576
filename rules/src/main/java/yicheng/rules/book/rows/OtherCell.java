package yicheng.rules.book.rows;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The first of the topics in the cell 其他议题 of an example of the chapter "review", to be varied.
 *
 * @param relation 同一项目 or 同一部门
 */
record OtherCell(String title, String relation, String amount, String months) {

    /** What the row names, or a topic that goes with any. */
    static OtherCell in(Map<String, String> row, String relation) {
        var parts = row.getOrDefault(TopicRow.OTHERS, "").split("[;；]")[0].split("[|｜]");
        return parts.length == 4
                ? new OtherCell(parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip())
                : new OtherCell("购置检测设备一期", relation, "29万元", "0");
    }

    OtherCell titled(String other) {
        return new OtherCell(other, relation, amount, months);
    }

    OtherCell ago(int other) {
        return new OtherCell(title, relation, amount, Integer.toString(other));
    }

    /** With that amount, and near enough to count. */
    OtherCell spending(BigDecimal yuan) {
        return new OtherCell(title, relation, Around.money(yuan), "0");
    }

    String cell() {
        return String.join("|", title, relation, amount, months);
    }
}
