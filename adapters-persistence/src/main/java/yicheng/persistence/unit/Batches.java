package yicheng.persistence.unit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The queue to the writer: units that come while it commits gather in the next batch. */
final class Batches {

    private final int most;
    private final ArrayDeque<Batch> waiting = new ArrayDeque<>();
    private Optional<Supplier<RuntimeException>> closed = Optional.empty();

    /** @param most units in one batch */
    Batches(int most) {
        this.most = most;
    }

    /** The batch it went into. */
    synchronized Batch add(Unit<?> unit) {
        if (closed.isPresent()) {
            throw closed.get().get();
        }
        if (waiting.isEmpty() || waiting.getLast().size() >= most) {
            waiting.add(new Batch());
            notifyAll();
        }
        waiting.getLast().add(unit);
        return waiting.getLast();
    }

    /** The oldest, as soon as there is one; empty when closed and all are done. */
    synchronized Optional<Batch> take() throws InterruptedException {
        while (waiting.isEmpty() && closed.isEmpty()) {
            wait();
        }
        return Optional.ofNullable(waiting.poll());
    }

    /** Takes no more; what waits is still done. */
    synchronized void close(Supplier<RuntimeException> refusal) {
        if (closed.isEmpty()) {
            closed = Optional.of(refusal);
        }
        notifyAll();
    }

    /** All that still wait, given up. */
    synchronized List<Batch> drain() {
        var left = List.copyOf(waiting);
        waiting.clear();
        return left;
    }
}
