package yicheng.app.cli;

import java.io.IOException;
import yicheng.app.cli.words.Failure;
import yicheng.app.cli.words.Words;
import yicheng.app.install.DataFolder;
import yicheng.app.install.FolderInUse;
import yicheng.persistence.unit.UnreadableData;

/** The data of an office whose server is stopped, for what only then can be done. */
final class StoppedOffice {

    /** What is done with it. */
    interface Work<T> {
        T on(DataFolder folder) throws IOException;
    }

    private StoppedOffice() {}

    /** @param data as somebody typed it */
    static <T> T with(String data, Work<T> work) throws IOException {
        var folder = new DataFolder(Words.path(data));
        try {
            return work.on(folder);
        } catch (UnreadableData unreadable) {
            throw Failure.unreadable(
                    "文件夹 %s 里没有可用的数据：%s".formatted(folder.path(), unreadable.getMessage()),
                    "there are no usable data in the folder %s: %s".formatted(folder.path(), unreadable.getMessage()));
        } catch (FolderInUse running) {
            throw Failure.unreadable(
                    "文件夹 %s 正由服务使用，请先停止服务".formatted(folder.path()),
                    "a server runs on the folder %s; stop it first".formatted(folder.path()));
        }
    }
}
