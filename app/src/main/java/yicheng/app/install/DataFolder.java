package yicheng.app.install;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder in which an office keeps its data, or a demonstration what it plays with: never both. */
public record DataFolder(Path path) {

    /** Stands in the folder of a demonstration. */
    private static final String MARK = "demo.txt";

    private static final String LOCK = "office.lock";

    public boolean isDemonstration() {
        return Files.exists(path.resolve(MARK));
    }

    /** True where no data lie in it, or where it is not there yet. */
    public boolean isEmpty() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (var files = Files.list(path)) {
            return files.allMatch(file -> file.endsWith(LOCK));
        }
    }

    /** Empties it and makes it the folder of a demonstration; only where it is empty or was one before. */
    public void becomeDemonstration() throws IOException {
        if (!isEmpty() && !isDemonstration()) {
            throw new IllegalStateException("%s holds something else".formatted(path));
        }
        make();
        Files.writeString(path.resolve(MARK), "本文件夹只存放演示数据，每次演示都会清空。\nOnly a demonstration; emptied at each start.\n");
        try (var files = Files.list(path)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith(MARK) && !file.endsWith(LOCK)) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * Held as long as a server runs on it. Closing gives it back.
     *
     * @throws FolderInUse where another one does
     */
    public FileChannel locked() throws IOException {
        make();
        var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldInThisProcess) {
            // told like one of another process
        }
        channel.close();
        throw new FolderInUse(path);
    }

    /** For the eyes of whoever runs the server only, where the file system knows that. */
    private void make() throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        if (!Files.exists(path)
                && path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(path, ownerOnly);
        } else {
            Files.createDirectories(path);
        }
    }
}
