package yicheng.rules.book.rows;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import yicheng.topic.Likeness;

/** Titles that read like another one to a given degree. */
final class LikeTitles {

    /** Enough to come as near as makes a difference. */
    private static final int MOST_KEPT = 60;

    private static final String OTHER_CHARACTERS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉";

    private LikeTitles() {}

    /** One that is a little less alike than so many percent, one just as much, one a little more; those there are. */
    static List<String> around(String title, int percent, String cutWords) {
        var byLikeness = byLikeness(title, cutWords);
        var at = byLikeness.ceilingKey(percent);
        return Stream.of(byLikeness.lowerKey(percent), at, at == null ? null : byLikeness.higherKey(at))
                .filter(Objects::nonNull)
                .map(byLikeness::get)
                .toList();
    }

    /** The beginnings of the title with other characters after them, the shortest for each degree. */
    private static TreeMap<Integer, String> byLikeness(String title, String cutWords) {
        var own = new Likeness(title, cutWords);
        var byLikeness = new TreeMap<Integer, String>();
        for (int kept = Math.min(MOST_KEPT, title.length()); kept > 0; kept--) {
            for (int added = 0; added <= OTHER_CHARACTERS.length(); added++) {
                var other = title.substring(0, kept) + OTHER_CHARACTERS.substring(0, added);
                byLikeness.merge(
                        own.percent(new Likeness(other, cutWords)),
                        other,
                        (one, two) -> two.length() < one.length() ? two : one);
            }
        }
        return byLikeness;
    }
}
