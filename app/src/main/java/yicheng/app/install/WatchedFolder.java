package yicheng.app.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import yicheng.policy.BookFiles;

/** A rule book's folder that is looked at again and again. What is still being written is left alone until it rests. */
public final class WatchedFolder {

    private final Path folder;
    private Optional<BookFiles> before = Optional.empty();
    private Optional<BookFiles> told = Optional.empty();

    public WatchedFolder(Path folder) {
        this.folder = folder;
    }

    /** How people call it. */
    public String name() {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    /**
     * What it holds, once for each change: as soon as two looks in a row saw the same.
     *
     * @throws IOException when it cannot be read, or holds no book any more
     */
    public Optional<BookFiles> look() throws IOException {
        var now = BookFolder.read(folder);
        boolean rests = before.filter(seen -> seen.differing(now).isEmpty()).isPresent();
        before = Optional.of(now);
        boolean known = told.filter(seen -> seen.differing(now).isEmpty()).isPresent();
        if (!rests || known || now.byName().isEmpty()) {
            return Optional.empty();
        }
        told = Optional.of(now);
        return told;
    }
}
