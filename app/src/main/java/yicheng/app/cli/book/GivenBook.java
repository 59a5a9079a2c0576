package yicheng.app.cli.book;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import yicheng.app.cli.words.Failure;
import yicheng.app.install.BookFolder;
import yicheng.policy.BookFiles;

/** A rule book's folder that somebody named on the command line. */
public final class GivenBook {

    private GivenBook() {}

    public static BookFiles files(Path folder) {
        requireFolder(folder);
        try {
            var files = BookFolder.read(folder);
            if (files.byName().isEmpty()) {
                throw Failure.unreadable(
                        "文件夹 %s 里没有规则文件（*.dslr、*.dsl）；可先用 rules export 导出随附的规则库".formatted(folder),
                        "the folder %s has no rule files (*.dslr, *.dsl); begin with rules export".formatted(folder));
            }
            return files;
        } catch (IOException unreadable) {
            throw unreadable(folder, unreadable);
        }
    }

    public static void requireFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Failure.unreadable("没有文件夹 %s".formatted(folder), "there is no folder %s".formatted(folder));
        }
    }

    public static Failure unreadable(Path folder, IOException why) {
        var reason = why instanceof AccessDeniedException ? "" : "：" + why.getMessage();
        return Failure.unreadable(
                "文件夹 %s 读不出来%s，请检查权限".formatted(folder, reason),
                "the folder %s cannot be read%s; check its permissions".formatted(folder, reason.replace('：', ':')));
    }
}
