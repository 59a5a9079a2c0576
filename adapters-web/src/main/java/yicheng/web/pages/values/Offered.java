package yicheng.web.pages.values;

import java.util.Set;
import yicheng.policy.bench.SentenceGap;

/**
 * Which places are values that an office sets. What a sentence is about (周例会, 涉及金额) and the words it says to people are
 * shown on demand only.
 */
final class Offered {

    private static final Set<String> CHOSEN = Set.of("星期", "读法", "方式");
    private static final String ONLY_WHERE = "执行时";

    private Offered() {}

    static boolean isValue(SentenceGap gap) {
        return switch (gap.kind()) {
            case NUMBER, TIME, DATE, WORDS -> true;
            case CHOICE -> CHOSEN.contains(gap.name()) && !isScope(gap);
            case TEXT -> false;
        };
    }

    /** 按压缩方式执行时 says when a sentence holds, not how weekly meetings go. */
    private static boolean isScope(SentenceGap gap) {
        int after = gap.start() + gap.value().length();
        return gap.sentence().startsWith("方式" + ONLY_WHERE, after);
    }
}
