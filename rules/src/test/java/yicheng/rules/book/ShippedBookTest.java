package yicheng.rules.book;

import java.util.Optional;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleBench;
import yicheng.policy.RuleBenchContract;
import yicheng.rules.DroolsRuleBench;

class ShippedBookTest extends RuleBenchContract {

    private final RuleBench bench = new DroolsRuleBench(Chapters.all(), Optional.empty());

    @Override
    protected RuleBench bench() {
        return bench;
    }

    @Override
    protected BookFiles shipped() {
        return ShippedBook.files();
    }
}
