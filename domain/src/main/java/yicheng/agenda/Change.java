package yicheng.agenda;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.calendar.DateWords;
import yicheng.policy.Text;

/**
 * A change to a topic that might move it up. The smaller one alters fewer fields; of as many fields, the one that alters
 * the lesser of them: time of submission, then departments, then urgency, then importance.
 *
 * @param before handed in before that moment
 * @param departments so many concerned
 */
public record Change(Optional<LocalDateTime> before, OptionalInt departments, boolean urgent, boolean important) {

    private static final int FEWEST_MORE_DEPARTMENTS = 3;
    private static final int MOST_MORE_DEPARTMENTS = 12;

    private static final Comparator<Change> BY_SIZE = Comparator.comparingInt(Change::fields)
            .thenComparing(Change::important)
            .thenComparing(Change::urgent)
            .thenComparingInt(change -> change.departments.orElse(0));

    public RankingFacts applied(RankingFacts facts) {
        return new RankingFacts(
                facts.meeting(),
                facts.title(),
                urgent || facts.urgent(),
                important || facts.important(),
                departments.orElse(facts.departments()),
                before.map(moment -> moment.minusSeconds(1)).orElse(facts.submittedAt()),
                facts.matters(),
                facts.others(),
                facts.carriedOver());
    }

    public Text said() {
        var parts = new ArrayList<Text>();
        before.map(moment -> DateWords.of(moment.truncatedTo(ChronoUnit.MINUTES)))
                .map(when -> Text.of("早于 " + when.zh() + " 提交", "handed in before " + when.en()))
                .ifPresent(parts::add);
        departments.ifPresent(number ->
                parts.add(Text.of("涉及部门达到 %d 个".formatted(number), "%d departments concerned".formatted(number))));
        if (urgent) {
            parts.add(Text.of("确认为紧急", "confirmed as urgent"));
        }
        if (important) {
            parts.add(Text.of("确认为重要", "confirmed as important"));
        }
        return Text.of(
                parts.stream().map(Text::zh).collect(Collectors.joining("，并")),
                parts.stream().map(Text::en).collect(Collectors.joining(" and ")));
    }

    /** Everything worth trying to get {@code below} above {@code above}, smallest first. */
    static List<Change> worthTrying(RankingFacts below, RankingFacts above) {
        return moments(below, above)
                .flatMap(before -> departments(below, above)
                        .flatMap(number -> marks(below.urgent())
                                .flatMap(urgent -> marks(below.important())
                                        .map(important -> new Change(before, number, urgent, important)))))
                .filter(change -> change.fields() > 0)
                .sorted(BY_SIZE)
                .toList();
    }

    private static Stream<Optional<LocalDateTime>> moments(RankingFacts below, RankingFacts above) {
        return below.submittedAt().isBefore(above.submittedAt())
                ? Stream.of(Optional.empty())
                : Stream.of(Optional.empty(), Optional.of(above.submittedAt()));
    }

    /** Some more of them, and as many as the neighbour has. */
    private static Stream<OptionalInt> departments(RankingFacts below, RankingFacts above) {
        int lead = above.departments() - below.departments();
        int more = Math.max(FEWEST_MORE_DEPARTMENTS, Math.min(lead, MOST_MORE_DEPARTMENTS));
        return Stream.concat(
                Stream.of(OptionalInt.empty()),
                IntStream.rangeClosed(1, more).mapToObj(k -> OptionalInt.of(below.departments() + k)));
    }

    private static Stream<Boolean> marks(boolean already) {
        return already ? Stream.of(false) : Stream.of(false, true);
    }

    private int fields() {
        return (before.isPresent() ? 1 : 0)
                + (departments.isPresent() ? 1 : 0)
                + (urgent ? 1 : 0)
                + (important ? 1 : 0);
    }
}
