package yicheng.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Failure;
import yicheng.app.cli.words.Words;
import yicheng.policy.Text;
import yicheng.web.sheets.TopicTemplate;

/** Writes the table to fill in, never over an existing file. */
final class TemplateFile {

    private static final String DEFAULT = "topics-template.xlsx";

    private final Console console;

    TemplateFile(Console console) {
        this.console = console;
    }

    int write(Optional<String> named) {
        var path = Words.path(named.orElse(DEFAULT));
        try {
            Files.write(path, content(path), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw Failure.usage(
                    "已有文件 %s，没有覆盖；请换一个文件名".formatted(path),
                    "%s exists and was left alone; choose another name".formatted(path));
        } catch (IOException unwritable) {
            throw Failure.unreadable(
                    "文件 %s 写不进去，请检查文件夹和权限".formatted(path),
                    "%s cannot be written; check the folder and its permissions".formatted(path));
        }
        console.out().println(path);
        console.note(Text.of(
                "模板已写好，内有两个示例议题；填写后执行 review %s --meeting monthly:2026-12-04".formatted(path),
                "the template holds two example topics; fill it in and run review %s --meeting monthly:2026-12-04"
                        .formatted(path)));
        return Exit.OK;
    }

    private static byte[] content(Path path) {
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return TopicTemplate.csv();
        }
        if (name.endsWith(".xlsx")) {
            return TopicTemplate.xlsx();
        }
        throw Words.unknown("--template", name.substring(name.lastIndexOf('.') + 1), List.of("xlsx", "csv"));
    }
}
