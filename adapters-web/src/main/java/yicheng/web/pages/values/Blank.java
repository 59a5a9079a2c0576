package yicheng.web.pages.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yicheng.policy.bench.SentenceGap;

/**
 * A place in a sentence where a value stands.
 *
 * @param name found again when other rules were changed: the rule and which of its values it is, {@code
 *     review.major-funds:0}
 */
record Blank(String name, SentenceGap gap) {

    static List<Blank> all(List<SentenceGap> gaps) {
        var counted = new HashMap<String, Integer>();
        var blanks = new ArrayList<Blank>();
        for (var gap : gaps) {
            int number = counted.merge(gap.rule().id(), 1, Integer::sum) - 1;
            blanks.add(new Blank(gap.rule().id() + ":" + number, gap));
        }
        return blanks;
    }

    static Map<String, SentenceGap> byName(List<SentenceGap> gaps) {
        var byName = new HashMap<String, SentenceGap>();
        all(gaps).forEach(blank -> byName.put(blank.name(), blank.gap()));
        return byName;
    }
}
