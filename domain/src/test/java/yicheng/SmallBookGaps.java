package yicheng;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleRef;
import yicheng.policy.bench.SentenceGap;

/** The two values of {@link SmallBook} with their places: the sum first, then the hour. */
final class SmallBookGaps {

    private static final Pattern SUM = Pattern.compile("(?m)^( *)(- 金额达到 )(\\S+)( 万元)$");
    private static final Pattern HOUR = Pattern.compile("(?m)^( *)(每周一 )(\\S+)( 召开，.*)$");

    private SmallBookGaps() {}

    static List<SentenceGap> of(BookFiles files, RuleRef sum, RuleRef hour) {
        return Stream.of(
                        gap(files, "review", SUM, sum, "数额", SentenceGap.Kind.NUMBER),
                        gap(files, "meetings", HOUR, hour, "时刻", SentenceGap.Kind.TIME))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SentenceGap> gap(
            BookFiles files, String chapter, Pattern place, RuleRef rule, String name, SentenceGap.Kind kind) {
        var file = chapter + ".dslr";
        var text = new String(files.byName().getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        var found = place.matcher(text);
        return found.find()
                ? Optional.of(new SentenceGap(
                        rule,
                        chapter,
                        found.group().strip(),
                        found.group(2).length(),
                        name,
                        kind,
                        found.group(3),
                        List.of(),
                        file,
                        (int) text.substring(0, found.start()).lines().count() + 1,
                        found.start(3) - found.start() + 1,
                        found.group(3).length()))
                : Optional.empty();
    }
}
