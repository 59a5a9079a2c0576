package yicheng.web.pages.values;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import yicheng.policy.Text;
import yicheng.policy.bench.SentenceGap;

/**
 * Values that several sentences must have alike: they are changed once, for all of them.
 *
 * @param id ends the name of its input
 */
record Shared(String id, Text title, Predicate<SentenceGap> belongs) {

    static final List<Shared> ALL = List.of(new Shared(
            "major-funds",
            Text.of("重大资金标准", "The limit for major funds"),
            gap -> gap.name().equals("数额")
                    && gap.kind() == SentenceGap.Kind.NUMBER
                    && gap.rule().clause().id().equals("3.1.review.money")));

    static Optional<Shared> of(SentenceGap gap) {
        return ALL.stream().filter(shared -> shared.belongs().test(gap)).findFirst();
    }

    String field() {
        return "shared:" + id;
    }

    List<Blank> among(List<Blank> blanks) {
        return blanks.stream().filter(blank -> belongs.test(blank.gap())).toList();
    }
}
