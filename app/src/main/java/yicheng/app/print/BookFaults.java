package yicheng.app.print;

import java.util.ArrayList;
import java.util.List;
import yicheng.policy.BookCheck;
import yicheng.policy.Fault;
import yicheng.policy.Text;
import yicheng.policy.register.RegisteredClause;

/** What the check of a rule book found: its faults at their places, else the examples that came out otherwise. */
public final class BookFaults {

    private BookFaults() {}

    public static List<Text> of(BookCheck check) {
        var lines = new ArrayList<Text>();
        check.faults().forEach(fault -> add(fault, lines));
        var failed = check.examples().stream()
                .filter(example -> !example.asExpected())
                .toList();
        failed.forEach(example -> lines.add(BookExamples.line(example)));
        check.lost().forEach(lost -> lines.add(warning(lost)));
        lines.add(summary(check, failed.size()));
        return lines;
    }

    private static void add(Fault fault, List<Text> lines) {
        var place = "%s:%d:%d  ".formatted(fault.file(), fault.line(), fault.column());
        var rule = fault.rule();
        lines.add(Text.of(
                place + fault.message().zh() + rule.map("（规则“%s”）"::formatted).orElse(""),
                place
                        + fault.message().en()
                        + rule.map(" (rule \"%s\")"::formatted).orElse("")));
        if (!fault.phrase().isEmpty()) {
            lines.add(Text.of("    所写：" + fault.phrase(), "    there: " + fault.phrase()));
        }
        fault.nearest().forEach(near -> lines.add(Text.of("    相近：" + near, "    nearest: " + near)));
    }

    private static Text warning(RegisteredClause lost) {
        var clause = lost.clause();
        return Text.of(
                "提醒：条款 %s（%s：%s）不再有规则承担；若是有意为之，不影响使用"
                        .formatted(
                                clause.id(), clause.printed(), lost.statement().zh()),
                "warning: no rule carries clause %s any more (%s); the book can be used all the same"
                        .formatted(clause.id(), lost.statement().en()));
    }

    private static Text summary(BookCheck check, int failed) {
        int examples = check.examples().size();
        if (!check.faults().isEmpty()) {
            int count = check.faults().size();
            return Text.of(
                    "共 %d 处问题；改正后再运行用例".formatted(count),
                    "%d fault(s); the examples run once they are mended".formatted(count));
        }
        if (failed > 0) {
            return Text.of(
                    "%d 条用例中有 %d 条与预期不符".formatted(examples, failed),
                    "%d of %d examples came out otherwise".formatted(failed, examples));
        }
        return Text.of(
                "检查通过，%d 条用例全部符合预期；版本 %s".formatted(examples, check.edition().id()),
                "the book passes, all %d examples as expected; edition %s"
                        .formatted(examples, check.edition().id()));
    }
}
