package yicheng.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps a command up until the process is told to end, and the process until the command has put everything away. */
final class UntilKilled {

    private static final int PATIENCE_SECONDS = 30;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Returns when the process is told to end. */
    void await() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::letItEnd, "stop"));
        try {
            asked.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command is through; the process may go. */
    void end() {
        ended.countDown();
    }

    private void letItEnd() {
        asked.countDown();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
