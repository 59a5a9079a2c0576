package yicheng.rules.chapter;

import java.util.Map;
import java.util.Optional;
import yicheng.policy.Text;

/**
 * What a chapter made of one line of its examples.
 *
 * @param facts empty when there are faults
 * @param faults what is wrong, by the heading of the column
 */
public record RowRead<T>(Optional<T> facts, Map<String, Text> faults) {

    public RowRead {
        faults = Map.copyOf(faults);
    }

    public static <T> RowRead<T> of(T facts) {
        return new RowRead<>(Optional.of(facts), Map.of());
    }

    public static <T> RowRead<T> faulty(Map<String, Text> faults) {
        return new RowRead<>(Optional.empty(), faults);
    }
}
