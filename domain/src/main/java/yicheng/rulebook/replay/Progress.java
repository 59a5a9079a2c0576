package yicheng.rulebook.replay;

import java.util.concurrent.atomic.AtomicLong;

/** How far a replay has come, seen by those who wait while others work; they may also call it off. */
public final class Progress {

    private final AtomicLong done = new AtomicLong();
    private volatile long total;
    private volatile boolean cancelled;

    void of(long all) {
        total = all;
    }

    void more(long judged) {
        done.addAndGet(judged);
    }

    public long done() {
        return done.get();
    }

    /** About how much there is to do; 0 before that is known. */
    public long total() {
        return total;
    }

    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, done.get() * 100 / total);
    }

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
