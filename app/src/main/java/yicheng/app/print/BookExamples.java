package yicheng.app.print;

import java.util.ArrayList;
import java.util.List;
import yicheng.policy.BookCheck;
import yicheng.policy.Text;

/** How each example of a rule book came out. */
public final class BookExamples {

    private BookExamples() {}

    public static List<Text> of(BookCheck check) {
        var lines = new ArrayList<Text>();
        check.examples().forEach(example -> lines.add(line(example)));
        long passed = check.examples().stream()
                .filter(BookCheck.ExampleOutcome::asExpected)
                .count();
        int all = check.examples().size();
        lines.add(Text.of(
                "%d 条用例，%d 条符合预期".formatted(all, passed), "%d examples, %d as expected".formatted(all, passed)));
        return lines;
    }

    static Text line(BookCheck.ExampleOutcome example) {
        var mark = example.asExpected() ? "✓" : "✗";
        var place = "%s %s:%d  %s".formatted(mark, example.file(), example.line(), example.rule());
        var because = example.because().isBlank() ? "" : "  " + example.because();
        return example.asExpected()
                ? Text.chinese(place + "  " + example.expected() + because)
                : Text.of(
                        place
                                + "  预期 %s，实际 %s".formatted(example.expected(), example.came())
                                + because
                                + "。如果本意如此，请把 %s 第 %d 行的“%s”改为“%s”；否则请改回规则"
                                        .formatted(example.file(), example.line(), example.expected(), example.came()),
                        place
                                + "  expected %s, came %s".formatted(example.expected(), example.came())
                                + because
                                + ". If that is what you want, write %s in line %d of %s; otherwise undo the change"
                                        .formatted(example.came(), example.line(), example.file()));
    }
}
