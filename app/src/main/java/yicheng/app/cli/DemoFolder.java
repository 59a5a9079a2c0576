package yicheng.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import yicheng.app.cli.words.Failure;
import yicheng.app.install.DataFolder;

/** Where a demonstration plays: a folder named for it, or one of its own that is gone afterwards. */
final class DemoFolder implements AutoCloseable {

    private final DataFolder folder;
    private final boolean gone;

    private DemoFolder(DataFolder folder, boolean gone) {
        this.folder = folder;
        this.gone = gone;
    }

    static DemoFolder of(Optional<Path> named) {
        try {
            return named.isPresent()
                    ? named(new DataFolder(named.get()))
                    : new DemoFolder(new DataFolder(Files.createTempDirectory("yicheng-demo")), true);
        } catch (IOException unusable) {
            throw Failure.unreadable(
                    "演示用的文件夹读写不了：%s".formatted(unusable.getMessage()),
                    "the folder for the demonstration cannot be used: %s".formatted(unusable.getMessage()));
        }
    }

    private static DemoFolder named(DataFolder folder) throws IOException {
        if (!folder.isEmpty() && !folder.isDemonstration()) {
            throw Failure.usage(
                    "文件夹 %s 里已有其他内容，演示会清空文件夹，没有使用它；请换一个空文件夹".formatted(folder.path()),
                    "the folder %s holds something already and a demonstration empties its folder; choose an empty one"
                            .formatted(folder.path()));
        }
        return new DemoFolder(folder, false);
    }

    DataFolder folder() {
        return folder;
    }

    @Override
    public void close() {
        if (!gone) {
            return;
        }
        try (var files = Files.walk(folder.path())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
