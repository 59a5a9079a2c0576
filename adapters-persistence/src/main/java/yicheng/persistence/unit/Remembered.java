package yicheng.persistence.unit;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * What was read last of one kind, so that it is not read again with every request. All of it is forgotten when a unit that
 * changed something of the kind is over and before anyone hears that it is; and after a second in any case. Inside a unit
 * nothing is remembered, as it may be undone, and nothing ever is where other processes write too.
 */
public final class Remembered<K, V> {

    private static final int MOST = 10_000;
    private static final long LONGEST = Duration.ofSeconds(1).toNanos();

    /** Whoever reads while it is replaced puts what he read into the one that is forgotten. */
    private record Generation<K, V>(long since, Map<K, V> values) {}

    private final Handles handles;
    private final LongSupplier nanos;
    private final AtomicReference<Generation<K, V>> newest = new AtomicReference<>();

    /** @param nanos a clock that only runs forward */
    public Remembered(Handles handles, LongSupplier nanos) {
        this.handles = handles;
        this.nanos = nanos;
        forget();
    }

    public Optional<V> get(K key, Function<K, Optional<V>> read) {
        if (!handles.mayRemember()) {
            return read.apply(key);
        }
        var values = values();
        var known = Optional.ofNullable(values.get(key));
        return known.isPresent() ? known : found(key, read, values);
    }

    /** Inside a unit that changes something of the kind. */
    public void changes() {
        handles.afterwards(this::forget);
    }

    private Optional<V> found(K key, Function<K, Optional<V>> read, Map<K, V> values) {
        var found = read.apply(key);
        found.filter(value -> values.size() < MOST).ifPresent(value -> values.put(key, value));
        return found;
    }

    private Map<K, V> values() {
        var generation = newest.get();
        if (nanos.getAsLong() - generation.since() < LONGEST) {
            return generation.values();
        }
        forget();
        return newest.get().values();
    }

    private void forget() {
        newest.set(new Generation<>(nanos.getAsLong(), new ConcurrentHashMap<>()));
    }
}
