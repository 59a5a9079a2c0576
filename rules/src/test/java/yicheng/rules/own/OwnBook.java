package yicheng.rules.own;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import yicheng.policy.BookCheck;
import yicheng.policy.BookFiles;
import yicheng.policy.Fault;
import yicheng.policy.RuleBook;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.book.Chapters;
import yicheng.rules.book.ShippedBook;

/** The shipped book with own fields, and rules about them. */
final class OwnBook {

    static final String FIELDS = """
            栏目,类型,选项,会议类型,说明
            涉密等级,选择,公开、内部、秘密,,按保密规定填写
            预计人数,数字,,月例会,
            合同到期日,日期,,,
            经办意见,文字,,,
            已经公示,是否,,,
            """;
    static final String SECRET = rule("review.secret", "- 自定栏目“涉密等级”是“秘密”", "因自定栏目“涉密等级”退回提交部门：“秘密议题不走电子流转”");
    static final String EXAMPLES = """
            review.secret,触发,涉密等级=秘密
            review.secret,不触发,涉密等级=内部
            """;

    static final DroolsRuleBench BENCH = new DroolsRuleBench(Chapters.all(), Optional.empty());

    private static final List<String> NAMES = List.of("涉密等级", "预计人数", "合同到期日", "经办意见", "已经公示");

    private OwnBook() {}

    static String rule(String id, String condition, String consequence) {
        return """

                规则 "规则 %s"
                  @编号("%s") @条款("3.1.submit.check*")
                当
                  议题
                  %s
                则
                  %s
                结束
                """.formatted(id, id, condition, consequence);
    }

    /** With the rule about secret topics and examples of it. */
    static BookFiles whole() {
        return files(FIELDS, SECRET, EXAMPLES);
    }

    static BookFiles files(String fields, String rules, String examples) {
        return shippedWith("review.dslr", rules)
                .with("fields.csv", fields.getBytes(StandardCharsets.UTF_8))
                .with(
                        "review.examples.csv",
                        (shipped("review.examples.csv", examples)).getBytes(StandardCharsets.UTF_8));
    }

    static BookFiles shippedWith(String file, String more) {
        var text = new String(ShippedBook.files().byName().get(file), StandardCharsets.UTF_8) + more;
        return ShippedBook.files().with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The shipped examples, and lines that say {@code rule,expect,field=value} with nothing in the other columns. */
    private static String shipped(String file, String lines) {
        var rows = new String(ShippedBook.files().byName().get(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        int columns = rows.get(0).split(",", -1).length;
        var text = new StringBuilder(rows.get(0))
                .append(',')
                .append(String.join(",", NAMES))
                .append('\n');
        rows.subList(1, rows.size())
                .forEach(
                        row -> text.append(row).append(",".repeat(NAMES.size())).append('\n'));
        lines.lines()
                .map(line -> line.split("[,=]"))
                .forEach(said -> text.append(said[0] + "," + said[1])
                        .append(",".repeat(columns - 1 + NAMES.indexOf(said[2])))
                        .append(said[3])
                        .append(",".repeat(NAMES.size() - 1 - NAMES.indexOf(said[2])))
                        .append('\n'));
        return text.toString();
    }

    static int shippedLines(String file) {
        return (int) new String(ShippedBook.files().byName().get(file), StandardCharsets.UTF_8)
                .lines()
                .count();
    }

    static BookCheck check(BookFiles files) {
        return BENCH.check(files);
    }

    static List<Fault> faults(BookFiles files) {
        return check(files).faults();
    }

    static RuleBook load(BookFiles files) {
        return BENCH.load(files, "第 2 版");
    }
}
