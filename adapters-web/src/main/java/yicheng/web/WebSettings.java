package yicheng.web;

import java.util.List;

/**
 * Where and how the server listens.
 *
 * @param host the address to bind, e.g. {@code 127.0.0.1}
 * @param port 0 for any that is free
 * @param stopSeconds how long requests under way may take when the server stops
 * @param demo who can be signed in as with one click; empty for a real office
 */
public record WebSettings(String host, int port, int stopSeconds, List<DemoPerson> demo) {

    /**
     * Somebody of an invented office.
     *
     * @param post what he is there, in words for people, e.g. {@code 业务一部 部门正职}
     */
    public record DemoPerson(String name, String post, String login, String password) {}

    public WebSettings {
        demo = List.copyOf(demo);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port (%d) must be 0 to 65535".formatted(port));
        }
        if (stopSeconds < 0) {
            throw new IllegalArgumentException("stopSeconds (%d) must not be negative".formatted(stopSeconds));
        }
    }

    public WebSettings(String host, int port, int stopSeconds) {
        this(host, port, stopSeconds, List.of());
    }

    /** Only this machine reaches it. */
    public static WebSettings local(int port) {
        return new WebSettings("127.0.0.1", port, 10);
    }

    public WebSettings showing(List<DemoPerson> people) {
        return new WebSettings(host, port, stopSeconds, people);
    }
}
