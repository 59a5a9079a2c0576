package yicheng.web;

import java.util.List;

/** How servers of tests listen: on any free port, and gone at once when stopped. */
public final class TestSettings {

    private TestSettings() {}

    public static WebSettings anyPort() {
        return new WebSettings("127.0.0.1", 0, 0, List.of());
    }
}
