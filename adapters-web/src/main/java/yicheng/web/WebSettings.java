package yicheng.web;

/**
 * Where and how the server listens.
 *
 * @param host the address to bind, e.g. {@code 127.0.0.1}
 * @param port 0 for any that is free
 * @param stopSeconds how long requests under way may take when the server stops
 */
public record WebSettings(String host, int port, int stopSeconds) {

    public WebSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port (%d) must be 0 to 65535".formatted(port));
        }
        if (stopSeconds < 0) {
            throw new IllegalArgumentException("stopSeconds (%d) must not be negative".formatted(stopSeconds));
        }
    }

    /** Only this machine reaches it. */
    public static WebSettings local(int port) {
        return new WebSettings("127.0.0.1", port, 10);
    }
}
