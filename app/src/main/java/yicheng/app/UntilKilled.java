package yicheng.app;

import java.util.concurrent.CountDownLatch;
import yicheng.web.WebServer;

/** Keeps a server up until the process is told to end, and then lets it finish what is under way. */
final class UntilKilled {

    private UntilKilled() {}

    static void await(WebServer server) {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.stop();
                            stopped.countDown();
                        },
                        "stop"));
        try {
            stopped.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
