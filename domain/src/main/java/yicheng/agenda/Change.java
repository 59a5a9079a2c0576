package yicheng.agenda;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.calendar.DateWords;
import yicheng.policy.Text;

/** A change to a topic that might move it up, in this order of smallness. */
public sealed interface Change {

    RankingFacts applied(RankingFacts facts);

    Text said();

    record HandedInBefore(LocalDateTime moment) implements Change {
        @Override
        public RankingFacts applied(RankingFacts facts) {
            return facts.submitted(moment.minusSeconds(1));
        }

        @Override
        public Text said() {
            var when = DateWords.of(moment.truncatedTo(ChronoUnit.MINUTES));
            return Text.of("早于 " + when.zh() + " 提交", "handed in before " + when.en());
        }
    }

    record MoreDepartments(int number) implements Change {
        @Override
        public RankingFacts applied(RankingFacts facts) {
            return facts.withDepartments(number);
        }

        @Override
        public Text said() {
            return Text.of("涉及部门达到 %d 个".formatted(number), "%d departments concerned".formatted(number));
        }
    }

    record Marked(boolean urgent, boolean important) implements Change {
        @Override
        public RankingFacts applied(RankingFacts facts) {
            return facts.with(facts.urgent() || urgent, facts.important() || important);
        }

        @Override
        public Text said() {
            if (urgent && important) {
                return Text.of("确认为紧急且重要", "confirmed as urgent and important");
            }
            return urgent ? Text.of("确认为紧急", "confirmed as urgent") : Text.of("确认为重要", "confirmed as important");
        }
    }

    /** Everything worth trying to get {@code below} above {@code above}, smallest first: one field, then two. */
    static Stream<Change> worthTrying(RankingFacts below, RankingFacts above) {
        var earlier = Stream.<Change>of(new HandedInBefore(above.submittedAt()));
        var departments = IntStream.rangeClosed(below.departments() + 1, Math.max(above.departments(), 2) + 1)
                .<Change>mapToObj(MoreDepartments::new);
        var marks = Stream.<Change>of(new Marked(true, false), new Marked(false, true), new Marked(true, true));
        return Stream.of(earlier, departments, marks)
                .flatMap(changes -> changes)
                .filter(change -> !change.applied(below).equals(below));
    }
}
