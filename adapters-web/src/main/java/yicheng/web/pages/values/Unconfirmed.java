package yicheng.web.pages.values;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import yicheng.policy.bench.SentenceGap;

/** Values that came with the program and that the unit has yet to confirm: the rule itself says so, （标准待本单位确认）. */
final class Unconfirmed {

    private static final Pattern REMARK = Pattern.compile("（([^（）]*)待本单位确认）");

    private Unconfirmed() {}

    /** What is to be confirmed by the words of that place, such as 标准. */
    static Optional<String> subject(SentenceGap gap) {
        var remark = REMARK.matcher(gap.value());
        return gap.kind() == SentenceGap.Kind.TEXT && remark.find() ? Optional.of(remark.group(1)) : Optional.empty();
    }

    /** The places of such words that mean this parameter, in rules where it stands. */
    static List<Blank> about(Shared shared, List<Blank> all) {
        var rules =
                shared.among(all).stream().map(blank -> blank.gap().rule().id()).toList();
        return all.stream()
                .filter(blank -> rules.contains(blank.gap().rule().id()))
                .filter(blank -> subject(blank.gap())
                        .filter(shared.title().zh()::contains)
                        .isPresent())
                .toList();
    }

    /** What the rule says once the unit has confirmed its value. */
    static String confirmed(SentenceGap gap) {
        return REMARK.matcher(gap.value()).replaceAll("");
    }
}
