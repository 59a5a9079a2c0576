package yicheng.web.pages.values;

import java.util.List;
import java.util.regex.Pattern;
import yicheng.policy.bench.SentenceGap;

/** Values that came with the program and that the unit has yet to confirm: the rule itself says so to people. */
final class Unconfirmed {

    private static final Pattern REMARK = Pattern.compile("（[^（）]*待本单位确认）");

    private Unconfirmed() {}

    static boolean says(SentenceGap gap) {
        return gap.kind() == SentenceGap.Kind.TEXT
                && REMARK.matcher(gap.value()).find();
    }

    /** The places of such words in rules where one of these values stands. */
    static List<Blank> around(List<Blank> values, List<Blank> all) {
        var rules = values.stream().map(blank -> blank.gap().rule().id()).toList();
        return all.stream()
                .filter(blank ->
                        says(blank.gap()) && rules.contains(blank.gap().rule().id()))
                .toList();
    }

    /** What the rule says once the unit has confirmed its value. */
    static String confirmed(SentenceGap gap) {
        return REMARK.matcher(gap.value()).replaceAll("");
    }
}
