package yicheng.persistence.unit;

import java.util.function.Supplier;

/** One caller's unit of work and how it came out. Run by the writer, read by the caller once its batch is settled. */
final class Unit<T> {

    private final Supplier<T> work;
    private T result;
    private Throwable thrown;

    Unit(Supplier<T> work) {
        this.work = work;
    }

    /** True when what it did may be kept. */
    boolean run() {
        try {
            result = work.get();
        } catch (Throwable itsOwn) {
            thrown = itsOwn;
        } finally {
            stayAwake();
        }
        return thrown == null;
    }

    /** What it did is gone; an exception of its own tells more than {@code why}. */
    void lost(Throwable why) {
        if (thrown == null) {
            thrown = why;
        }
    }

    T outcome() {
        if (thrown != null) {
            throw Unit.<RuntimeException>unchanged(thrown);
        }
        return result;
    }

    /** A unit that interrupts its thread must not stop the writer. */
    private static void stayAwake() {
        Thread.interrupted();
    }

    /** A supplier throws nothing checked, unless it hides it; then that comes out as well. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchanged(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
