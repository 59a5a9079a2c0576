package yicheng.app.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where compiled rule books are kept by default; without a place to write they stay in memory. */
public final class CacheFolder {

    private CacheFolder() {}

    public static Optional<Path> of(Map<String, String> environment) {
        var named = environment.getOrDefault("XDG_CACHE_HOME", "");
        var home = environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", ""));
        if (named.isEmpty() && home.isEmpty()) {
            return Optional.empty();
        }
        try {
            var folder = named.isEmpty() ? Path.of(home, ".cache", "yicheng") : Path.of(named, "yicheng");
            return Optional.of(Files.createDirectories(folder)).filter(Files::isWritable);
        } catch (IOException | InvalidPathException notThere) {
            return Optional.empty();
        }
    }
}
