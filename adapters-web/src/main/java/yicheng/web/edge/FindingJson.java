package yicheng.web.edge;

import java.util.Optional;
import yicheng.attendance.AttendanceField;
import yicheng.policy.Finding;
import yicheng.policy.Language;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.TopicField;
import yicheng.topic.own.OwnValues;

/** A finding as the API shows it, in one language. */
public record FindingJson(
        Rule rule,
        Coded effect,
        Optional<String> field,
        Optional<String> fieldLabel,
        String text,
        Coded mender,
        boolean missing,
        Optional<String> saw) {

    /** A word of the policy: the code for programs, the label for people. */
    public record Coded(String code, String label) {}

    /** The rule an answer rests on. */
    public record Rule(String id, String name, String clause, String clausePrinted) {
        public static Rule of(RuleRef rule, Language language) {
            return new Rule(
                    rule.id(),
                    rule.name().in(language),
                    rule.clause().id(),
                    rule.clause().printed());
        }
    }

    public static FindingJson of(Finding finding, Language language) {
        var label = finding.field()
                .flatMap(code -> OwnValues.name(code).map(Text::chinese).or(() -> about(finding, code)));
        return new FindingJson(
                Rule.of(finding.rule(), language),
                coded(finding.effect().code(), finding.effect().label(), language),
                finding.field(),
                label.map(text -> text.in(language)),
                finding.text().in(language),
                coded(finding.mender().code(), finding.mender().label(), language),
                finding.missing(),
                finding.saw());
    }

    /** Fields of leave and of observers have names of their own. */
    private static Optional<Text> about(Finding finding, String code) {
        return finding.rule().id().startsWith("attendance.")
                ? AttendanceField.named(code).map(AttendanceField::label)
                : TopicField.named(code).map(TopicField::label);
    }

    public static Coded coded(String code, Text label, Language language) {
        return new Coded(code, label.in(language));
    }
}
