package yicheng.policy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What an act gets: it is done, or the policy says no and why. */
public sealed interface Answer<T> {

    record Done<T>(T value) implements Answer<T> {
        @Override
        public <R> R fold(Function<T, R> done, Function<List<Finding>, R> refused) {
            return done.apply(value);
        }

        @Override
        public void either(Consumer<T> done, Consumer<List<Finding>> refused) {
            done.accept(value);
        }
    }

    record Refused<T>(List<Finding> findings) implements Answer<T> {
        public Refused {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("a refusal must have at least one finding");
            }
        }

        @Override
        public <R> R fold(Function<T, R> done, Function<List<Finding>, R> refused) {
            return refused.apply(findings);
        }

        @Override
        public void either(Consumer<T> done, Consumer<List<Finding>> refused) {
            refused.accept(findings);
        }
    }

    <R> R fold(Function<T, R> done, Function<List<Finding>, R> refused);

    /** The same where nothing comes back. */
    void either(Consumer<T> done, Consumer<List<Finding>> refused);
}
