package yicheng.web.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a Chromium usually is. */
final class Installed {

    static final String HINT = "no Chromium found: on Debian `apt-get install chromium fonts-noto-cjk`,"
            + " elsewhere name one in YICHENG_BROWSER";

    private Installed() {}

    static Optional<Path> chromium() {
        return Stream.of(
                        System.getenv().getOrDefault("YICHENG_BROWSER", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/snap/bin/chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
                        "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe")
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static boolean required() {
        return "true".equals(System.getenv("YICHENG_BROWSER_REQUIRED"));
    }
}
