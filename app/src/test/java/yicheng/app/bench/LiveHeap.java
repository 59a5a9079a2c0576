package yicheng.app.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** What is on the heap after a collection, at the most, since it was asked last. */
final class LiveHeap implements NotificationListener {

    private static final double MEGABYTE = 1 << 20;

    private final AtomicLong most = new AtomicLong();

    LiveHeap() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener(this, null, null);
        }
    }

    @Override
    public void handleNotification(Notification told, Object nothing) {
        var collection = GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData());
        long used = collection.getGcInfo().getMemoryUsageAfterGc().values().stream()
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        most.accumulateAndGet(used, Math::max);
    }

    double megabytes() {
        return most.getAndSet(0) / MEGABYTE;
    }
}
