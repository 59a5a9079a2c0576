package yicheng;

import java.util.List;
import java.util.Map;
import yicheng.policy.Edition;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** A rule book made of plain Java rules. */
public record InMemoryRuleBooks(Map<Class<?>, Object> byPort, List<RuleBook.Chapter> chapters)
        implements RuleBooks, RuleBook {

    public InMemoryRuleBooks(Map<Class<?>, Object> byPort) {
        this(byPort, List.of(aChapter()));
    }

    @Override
    public RuleBook inForce() {
        return this;
    }

    @Override
    public Edition edition() {
        return new Edition("0123456789ab", "手写版");
    }

    @Override
    public <R> R rules(Class<R> port) {
        return port.cast(byPort.get(port));
    }

    private static RuleBook.Chapter aChapter() {
        var rule = new RuleRef(
                "review.major-funds",
                Text.of("重大资金须先经党委会", "Major funds go to the party committee first"),
                new yicheng.policy.Clause("3.1.review.money"));
        return new RuleBook.Chapter(
                "review",
                Text.of("议题审核", "Topic review"),
                List.of(new RuleBook.Rule(
                        rule,
                        List.of("议题", "- 金额达到 30 万元", "- 尚无党委会决定"),
                        List.of("因涉及金额转党委会：“金额达到重大资金标准，请先提交党委会审议”"),
                        "review.dslr",
                        12)));
    }
}
