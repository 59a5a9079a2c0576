package yicheng.rulebook.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.policy.BookCheck;
import yicheng.policy.Finding;
import yicheng.policy.Text;

/** Why examples cannot follow by themselves, and who can do what about it. */
final class WhyNotAccepted {

    private static final String FLOOR = "floor.examples.csv";

    private WhyNotAccepted() {}

    static Finding finding(BookCheck check) {
        var floor = check.examples().stream()
                .filter(example -> !example.asExpected() && example.file().equals(FLOOR))
                .toList();
        return finding(floor.isEmpty() ? otherwise(check) : ofFloor(floor));
    }

    private static Text otherwise(BookCheck check) {
        return check.faults().isEmpty()
                ? Text.of("没有可以这样更新的用例：都与预期相符", "no example can be accepted this way: all come out as expected")
                : Text.of(
                        "没有可以这样更新的用例：请先按“检查”里写的改，缺用例的规则没有可以试算的数字，请在“添加一条用例”里手工补上",
                        "no example can be accepted this way: mend what the check tells first; a rule without a number to"
                                + " try wants its example added by hand");
    }

    private static Text ofFloor(List<BookCheck.ExampleOutcome> floor) {
        var lines = floor.stream().map(one -> String.valueOf(one.line())).collect(Collectors.joining("、"));
        var because = floor.get(0).because();
        return Text.of(
                "底线（%s 第 %s 行）不允许：%s。底线的用例不随规则改，请把数改回底线之内；确要改底线的，改 %s，发布须由主要领导本人"
                        .formatted(FLOOR, lines, because, FLOOR),
                "the floor (%s, line %s) does not allow it: %s. Its examples never follow; keep the number within it, or"
                                .formatted(FLOOR, lines, because)
                        + " change the floor, which the principal leader himself publishes");
    }

    static Finding byHand(BookCheck.ExampleOutcome example) {
        return finding(Text.of(
                "%s 第 %d 行的“%s”找不到确切位置，请在文件里手工改为“%s”"
                        .formatted(example.file(), example.line(), example.expected(), example.came()),
                "the expectation on line %d of %s cannot be found exactly; change it there by hand"
                        .formatted(example.line(), example.file())));
    }

    private static Finding finding(Text text) {
        return Finding.returned(DraftRules.CHECKED, Optional.of("lines"), text);
    }
}
