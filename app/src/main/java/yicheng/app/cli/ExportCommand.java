package yicheng.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Failure;
import yicheng.app.cli.words.Words;
import yicheng.app.install.NewFiles;
import yicheng.policy.Text;

/** {@code rules export DIR}, {@code calendar export DIR}: writes what is shipped, for an administrator to begin with. */
@Command
final class ExportCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Map<String, byte[]>> shipped;
    private final String option;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "export.dir")
    private String folder;

    /** @param option by which the folder is used afterwards */
    ExportCommand(Console console, Supplier<Map<String, byte[]>> shipped, String option) {
        this.console = console;
        this.shipped = shipped;
        this.option = option;
    }

    @Override
    public Integer call() {
        var path = Words.path(folder);
        var files = new TreeMap<>(shipped.get());
        try {
            NewFiles.write(files, path);
        } catch (FileAlreadyExistsException there) {
            throw Failure.usage(
                    "已有 %s，没有覆盖任何文件；请换一个文件夹".formatted(there.getMessage()),
                    "%s exists, nothing was written; choose another folder".formatted(there.getMessage()));
        } catch (IOException unwritable) {
            throw Failure.unreadable(
                    "文件夹 %s 写不进去，请检查权限".formatted(path), "%s cannot be written; check its permissions".formatted(path));
        }
        files.keySet().forEach(name -> console.out().println(path.resolve(name)));
        console.note(Text.of(
                "已导出。修改以后用 %s %s 启动".formatted(option, path),
                "written; after changes start with %s %s".formatted(option, path)));
        return Exit.OK;
    }
}
