package yicheng.persistence.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Units that one commit acknowledges. All callers wait for the same latch: they wake each other, not the writer them. */
final class Batch {

    private final List<Unit<?>> units = new ArrayList<>();
    private final CountDownLatch settled = new CountDownLatch(1);

    void add(Unit<?> unit) {
        units.add(unit);
    }

    int size() {
        return units.size();
    }

    List<Unit<?>> units() {
        return units;
    }

    void settle() {
        settled.countDown();
    }

    void lost(Throwable why) {
        units.forEach(unit -> unit.lost(why));
        settle();
    }

    /** Through interrupts: whether the unit was kept is only known then. */
    void await() {
        boolean interrupted = false;
        while (true) {
            try {
                settled.await();
                break;
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
