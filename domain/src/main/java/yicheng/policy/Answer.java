package yicheng.policy;

import java.util.List;
import java.util.function.BiConsumer;
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
        public <R> Answer<R> then(Function<T, Answer<R>> next) {
            return next.apply(value);
        }

        @Override
        public void either(Consumer<T> done, BiConsumer<Ground, List<Finding>> refused) {
            done.accept(value);
        }
    }

    record Refused<T>(Ground ground, List<Finding> findings) implements Answer<T> {
        public Refused {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("a refusal must have at least one finding");
            }
        }

        public Refused(List<Finding> findings) {
            this(Ground.POLICY, findings);
        }

        @Override
        public <R> R fold(Function<T, R> done, Function<List<Finding>, R> refused) {
            return refused.apply(findings);
        }

        @Override
        public <R> Answer<R> then(Function<T, Answer<R>> next) {
            return new Refused<>(ground, findings);
        }

        @Override
        public void either(Consumer<T> done, BiConsumer<Ground, List<Finding>> refused) {
            refused.accept(ground, findings);
        }
    }

    <R> R fold(Function<T, R> done, Function<List<Finding>, R> refused);

    /** Goes on with what was done; a refusal stays the refusal it is. */
    <R> Answer<R> then(Function<T, Answer<R>> next);

    /** Where nothing comes back. */
    void either(Consumer<T> done, BiConsumer<Ground, List<Finding>> refused);
}
