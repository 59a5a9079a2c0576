package yicheng.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Units one after the other; what takes part can be put back as it was before. */
public final class InMemoryTransactions implements Transactions {

    /** Something kept in memory. */
    public interface Memory {

        /** Puts it back as it is now. */
        Runnable remembered();
    }

    private final List<Memory> memories = new ArrayList<>();
    private boolean inside;

    public void join(Memory memory) {
        memories.add(memory);
    }

    /** What only a unit of work may do. */
    public void requireUnit() {
        if (!inside) {
            throw new IllegalStateException("nothing is kept outside a unit of work");
        }
    }

    @Override
    public synchronized <T> T inOne(Supplier<T> unit) {
        if (inside) {
            throw new IllegalStateException("a unit of work cannot hold another");
        }
        var before = memories.stream().map(Memory::remembered).toList();
        boolean done = false;
        inside = true;
        try {
            var result = unit.get();
            done = true;
            return result;
        } finally {
            inside = false;
            if (!done) {
                before.forEach(Runnable::run);
            }
        }
    }
}
