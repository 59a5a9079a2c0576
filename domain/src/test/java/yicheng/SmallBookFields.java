package yicheng;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.meeting.Kind;
import yicheng.policy.BookFiles;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.own.OwnField;
import yicheng.topic.own.OwnFields;
import yicheng.topic.review.ReviewRules;
import yicheng.topic.review.TopicFacts;

/** The own fields of a {@link SmallBook}, and the one kind of rule about them that its bench understands. */
public final class SmallBookFields {

    public static final String FILE = "fields.csv";

    /** A choice of three, and a rule that sends back what is secret. */
    public static final String CSV = "栏目,类型,选项,会议类型,说明\n涉密等级,选择,公开、内部、秘密,,按保密规定填写\n预计人数,数字,,月例会,\n";

    public static final String RULE = """

            规则 "秘密议题不走电子流转"
              @编号("review.secret") @条款("3.1.submit.check*")
            当
              议题
              - 自定栏目“涉密等级”是“秘密”
            则
              因自定栏目“涉密等级”退回提交部门：“秘密议题不走电子流转，请按保密规定线下报送”
            结束
            """;

    private static final Pattern SENTENCE = Pattern.compile("- 自定栏目“([^”]+)”是“([^”]+)”");
    private static final Pattern ADVICE = Pattern.compile("因自定栏目“[^”]+”退回提交部门：“([^”]+)”");
    private static final RuleRef SECRET = new RuleRef(
            "review.secret",
            Text.of("秘密议题不走电子流转", "Secret topics do not go by electronic means"),
            new Clause("3.1.submit.check*"));

    private SmallBookFields() {}

    /** The shipped small book with {@link #CSV} and {@link #RULE}. */
    public static BookFiles book() {
        var shipped = SmallBook.shipped();
        var rules = text(shipped, "review.dslr") + RULE;
        return shipped.with("review.dslr", rules.getBytes(StandardCharsets.UTF_8))
                .with(FILE, CSV.getBytes(StandardCharsets.UTF_8));
    }

    static OwnFields of(BookFiles files) {
        return new OwnFields(text(files, FILE)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(SmallBookFields::field)
                .toList());
    }

    /** With the rule about own fields where the book has it. */
    static ReviewRules and(ReviewRules rules, BookFiles files) {
        var condition = SENTENCE.matcher(text(files, "review.dslr"));
        var advice = ADVICE.matcher(text(files, "review.dslr"));
        return condition.find() && advice.find()
                ? facts -> Stream.concat(
                                rules.findings(facts).stream(),
                                secret(facts, condition.group(1), condition.group(2), advice.group(1)).stream())
                        .toList()
                : rules;
    }

    /** As an administrator reads it. */
    static Stream<RuleBook.Rule> rules(BookFiles files) {
        var condition = SENTENCE.matcher(text(files, "review.dslr"));
        var advice = ADVICE.matcher(text(files, "review.dslr"));
        return condition.find() && advice.find()
                ? Stream.of(new RuleBook.Rule(
                        SECRET, List.of("议题", condition.group()), List.of(advice.group()), "review.dslr", 11))
                : Stream.empty();
    }

    private static Optional<Finding> secret(TopicFacts facts, String field, String value, String advice) {
        return facts.ownIs(field, value)
                ? Optional.of(new Finding(
                        SECRET,
                        Effect.RETURN,
                        Optional.of("own." + field),
                        Text.of(advice, SECRET.name().en()),
                        Mender.SUBMITTING_DEPARTMENT,
                        false,
                        Optional.empty()))
                : Optional.empty();
    }

    private static OwnField field(String[] cells) {
        return new OwnField(
                cells[0], OwnField.Type.named(cells[1]).orElseThrow(), words(cells[2]), kinds(cells[3]), cells[4]);
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split("、")).filter(word -> !word.isBlank()).toList();
    }

    private static Set<Kind> kinds(String cell) {
        return words(cell).stream().map(name -> Kind.named(name).orElseThrow()).collect(Collectors.toSet());
    }

    private static String text(BookFiles files, String name) {
        return new String(files.byName().getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
