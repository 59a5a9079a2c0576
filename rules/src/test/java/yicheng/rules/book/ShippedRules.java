package yicheng.rules.book;

import java.util.Optional;
import yicheng.policy.RuleBook;
import yicheng.rules.DroolsRuleBench;

/** The shipped book, compiled once for all tests. */
final class ShippedRules {

    static final RuleBook BOOK =
            new DroolsRuleBench(Chapters.all(), Optional.empty()).load(ShippedBook.files(), "第 1 版");

    private ShippedRules() {}
}
