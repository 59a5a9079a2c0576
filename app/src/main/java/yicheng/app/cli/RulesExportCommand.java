package yicheng.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import yicheng.app.install.BookFolder;
import yicheng.app.install.Offices;
import yicheng.policy.Text;

/** {@code rules export DIR}: writes the shipped rule book for an administrator to begin with. */
@Command(name = "export")
final class RulesExportCommand implements Callable<Integer> {

    private final Console console;
    private final Offices offices;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "export.dir")
    private String folder;

    RulesExportCommand(Console console, Offices offices) {
        this.console = console;
        this.offices = offices;
    }

    @Override
    public Integer call() {
        var path = Words.path(folder);
        var book = offices.shippedBook();
        try {
            BookFolder.write(book, path);
        } catch (FileAlreadyExistsException there) {
            throw Failure.usage(
                    "已有 %s，没有覆盖任何文件；请换一个文件夹".formatted(there.getMessage()),
                    "%s exists, nothing was written; choose another folder".formatted(there.getMessage()));
        } catch (IOException unwritable) {
            throw Failure.unreadable(
                    "文件夹 %s 写不进去，请检查权限".formatted(path), "%s cannot be written; check its permissions".formatted(path));
        }
        book.byName().keySet().forEach(name -> console.out().println(path.resolve(name)));
        console.note(Text.of(
                "规则库已导出。修改后执行 rules check %s，再用 --rules %s 启动".formatted(path, path),
                "the rule book is written; after changes run rules check %s, then start with --rules %s"
                        .formatted(path, path)));
        return Exit.OK;
    }
}
