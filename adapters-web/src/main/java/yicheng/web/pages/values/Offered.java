package yicheng.web.pages.values;

import yicheng.policy.bench.SentenceGap;
import yicheng.policy.register.Parameters;

/**
 * Which places are values that an office sets. What a sentence is about (周例会, 涉及金额) and the words it says to people are
 * shown on demand only.
 */
final class Offered {

    private static final String DAY_OF_THE_WEEK = "星期";

    private Offered() {}

    static boolean isValue(SentenceGap gap) {
        return switch (gap.kind()) {
            case NUMBER, WHOLE, TIME, DATE, WORDS -> true;
            case CHOICE ->
                gap.name().equals(DAY_OF_THE_WEEK) || Parameters.in(gap).isPresent();
            case TEXT -> false;
        };
    }
}
