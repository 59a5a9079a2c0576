package yicheng.app.docs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import yicheng.people.PostKind;
import yicheng.people.rights.Operation;
import yicheng.people.rights.Reach;
import yicheng.policy.Clause;
import yicheng.policy.Text;

/** A state machine as the documents print it: a line for each act, a column for each stage. */
final class StageTable {

    /**
     * @param from the stages that the act is done from
     * @param operation empty for what the clock does
     */
    record Line<S>(Text act, String event, Predicate<S> from, Optional<Operation> operation, Clause clause) {

        Line(Text act, String event, Predicate<S> from, Operation operation, Clause clause) {
            this(act, event, from, Optional.of(operation), clause);
        }
    }

    private StageTable() {}

    /** @param labels of the stages, in their order */
    static <S> String of(List<S> stages, List<Text> labels, List<Line<S>> lines) {
        var names = labels.stream().map(Text::zh).collect(Collectors.joining(" | "));
        var head = "| act | %s | by | clause |\n|---|%s---|---|\n".formatted(names, "---|".repeat(stages.size()));
        return head + lines.stream().map(line -> row(line, stages)).collect(Collectors.joining());
    }

    private static <S> String row(Line<S> line, List<S> stages) {
        var from =
                stages.stream().map(stage -> line.from().test(stage) ? "●" : "").collect(Collectors.joining(" | "));
        return "| %s %s | %s | %s | %s |\n"
                .formatted(
                        line.act().zh(),
                        line.event(),
                        from,
                        line.operation().map(StageTable::by).orElse("系统"),
                        line.clause().id());
    }

    private static String by(Operation operation) {
        return Arrays.stream(PostKind.values())
                .filter(post -> operation.reachOf(post) != Reach.NONE)
                .map(post -> post.label().zh() + suffix(operation.reachOf(post)))
                .collect(Collectors.joining("、"));
    }

    private static String suffix(Reach reach) {
        return reach == Reach.ALL ? "" : "（" + reach.label().zh() + "）";
    }
}
