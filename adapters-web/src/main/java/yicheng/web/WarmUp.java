package yicheng.web;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for the first page before anyone else does, so that whoever opens it does not wait for the year to be planned and
 * for classes to be loaded.
 */
final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int PATIENCE_MILLIS = 30_000;

    private WarmUp() {}

    /** Returns at once. */
    static void begin(String host, int port) {
        var thread = new Thread(() -> ask(host, port), "warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static void ask(String host, int port) {
        try {
            var connection = address(host, port).openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try (var page = connection.getInputStream()) {
                page.readAllBytes();
            }
        } catch (IOException | IllegalArgumentException stoppedOrElsewhere) {
            LOG.debug("the first page was not asked for", stoppedOrElsewhere);
        }
    }

    /** An address that means every network of the machine is reached on this one. */
    private static URL address(String host, int port) throws IOException {
        var here = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return URI.create("http://" + (here.contains(":") ? "[" + here + "]" : here) + ":" + port + "/")
                .toURL();
    }
}
