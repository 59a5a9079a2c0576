package yicheng.calendar;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import yicheng.policy.Text;

/** A moment something is due, in the office's zone, with the steps that led to it. */
public record Due(LocalDateTime at, List<Text> steps) {

    public Due {
        steps = List.copyOf(steps);
    }

    static Due on(LocalDateTime at, Text basis) {
        return new Due(at, List.of(basis));
    }

    Due because(Text... more) {
        return new Due(at, Stream.concat(steps.stream(), Stream.of(more)).toList());
    }

    public Due earlierOf(Due other) {
        return other.at.isBefore(at) ? other : this;
    }
}
