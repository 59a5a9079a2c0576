package yicheng.policy.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.policy.bench.SentenceGap;

/**
 * The parameters that sentences of the shipped book hold, in the order of the chapters. What the office may change is not
 * limited to them: every gap of every sentence is; these have a name and may stand in several sentences.
 */
public final class Parameters {

    private static final List<Parameter> ALL = Stream.of(
                    MeetingParameters.ALL, TimeLimitParameters.ALL, AttendanceParameters.ALL, TopicParameters.ALL)
            .flatMap(List::stream)
            .toList();

    private Parameters() {}

    public static List<Parameter> all() {
        return ALL;
    }

    public static Optional<Parameter> of(String id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The parameter whose value stands there; empty where that gap has no name of its own. */
    public static Optional<Parameter> in(SentenceGap gap) {
        return ALL.stream().filter(one -> one.isCarriedBy(gap)).findFirst();
    }
}
