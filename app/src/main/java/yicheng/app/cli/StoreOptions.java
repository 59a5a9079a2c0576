package yicheng.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import picocli.CommandLine.Option;
import yicheng.app.cli.words.Failure;
import yicheng.app.cli.words.Words;
import yicheng.app.install.DataFolder;
import yicheng.app.install.Store;

/** The options that say where an office keeps its data. */
final class StoreOptions {

    private static final String DEFAULT_FOLDER = "yicheng-data";

    @Option(names = "--data", paramLabel = "DIR")
    private String data;

    @Option(names = "--database", paramLabel = "URL")
    private String database;

    @Option(names = "--user", paramLabel = "USER")
    private String user;

    @Option(names = "--password-file", paramLabel = "FILE")
    private String passwordFile;

    Store store() {
        if (database == null) {
            if (user != null || passwordFile != null) {
                throw Failure.usage(
                        "--user 和 --password-file 只与 --database 一起使用", "--user and --password-file go with --database");
            }
            return inFolder();
        }
        if (data != null) {
            throw Failure.usage("--data 和 --database 只能用一个", "use either --data or --database");
        }
        return onPostgresql();
    }

    private Store inFolder() {
        var folder = Words.path(Optional.ofNullable(data).orElse(DEFAULT_FOLDER));
        if (new DataFolder(folder).isDemonstration()) {
            throw Failure.usage(
                    "文件夹 %s 里是演示数据，不能用来正式办公；请换一个文件夹".formatted(folder),
                    "%s holds a demonstration, not an office; choose another folder".formatted(folder));
        }
        return new Store.InFolder(folder);
    }

    private Store onPostgresql() {
        if (!database.startsWith("jdbc:postgresql:")) {
            throw Failure.usage(
                    "--database “%s”无法识别，请填如 jdbc:postgresql://主机:5432/库名".formatted(database),
                    "--database \"%s\" cannot be read; write one such as jdbc:postgresql://host:5432/name"
                            .formatted(database));
        }
        if (user == null || passwordFile == null) {
            throw Failure.usage(
                    "--database 还需要 --user 和 --password-file（口令写在文件第一行，不写在命令里）",
                    "--database needs --user and --password-file, too: the password on the file's first line");
        }
        return new Store.OnPostgresql(database, user, firstLine());
    }

    private String firstLine() {
        try (var lines = Files.lines(Words.path(passwordFile))) {
            return lines.findFirst().orElse("");
        } catch (IOException unreadable) {
            throw Failure.unreadable(
                    "口令文件 %s 读不出来".formatted(passwordFile),
                    "the password file %s cannot be read".formatted(passwordFile));
        }
    }
}
