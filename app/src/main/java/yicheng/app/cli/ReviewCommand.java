package yicheng.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yicheng.RulesDesk;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Failure;
import yicheng.app.cli.words.Format;
import yicheng.app.cli.words.Words;
import yicheng.app.print.ReviewCsv;
import yicheng.app.print.ReviewTable;
import yicheng.app.print.SheetFaults;
import yicheng.topic.review.Review;
import yicheng.topic.review.ReviewTopics;
import yicheng.topic.review.Reviews;
import yicheng.web.api.ApiShapes;
import yicheng.web.sheets.TopicSheet;
import yicheng.web.sheets.TopicSheets;

/** {@code review FILE --meeting weekly:2026-11-30}: judges a table of topics; {@code --template} writes one to fill in. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {

    private static final String NONE = "";

    private final Console console;
    private final OfficeDoor door;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private String file;

    @Option(names = "--meeting", paramLabel = "KIND:DAY")
    private String meeting;

    @Option(names = "--at", paramLabel = "TIME")
    private String at;

    @Option(names = "--template", paramLabel = "FILE", arity = "0..1", fallbackValue = NONE)
    private String template;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table")
    private String format;

    @Mixin
    private InstallationOptions installation;

    ReviewCommand(Console console, OfficeDoor door) {
        this.console = console;
        this.door = door;
    }

    @Override
    public Integer call() {
        if (template != null) {
            return new TemplateFile(console)
                    .write(template.equals(NONE) ? Optional.ofNullable(file) : Optional.of(template));
        }
        if (file == null || meeting == null) {
            throw Failure.usage(
                    "请写明议题文件和会议，如 review 议题.xlsx --meeting weekly:2026-11-30；模板用 review --template",
                    "name the file and the meeting, such as review topics.xlsx --meeting weekly:2026-11-30;"
                            + " a template is written by review --template");
        }
        var printed = Format.named(format);
        var ref = Words.meeting(meeting);
        var moment = Optional.ofNullable(at).map(Words::moment);
        var sheet = read(Words.path(file));
        sheet.notes().forEach(console::note);
        if (!sheet.faults().isEmpty()) {
            throw unreadable(sheet);
        }
        var desk = door.desk(installation.installation(console.around()));
        return desk.reviewTopics()
                .handle(new ReviewTopics.Command(ref, sheet.topics(), moment))
                .fold(reviews -> print(reviews, sheet, printed, desk), console::refused);
    }

    private int print(Reviews reviews, TopicSheet sheet, Format printed, RulesDesk desk) {
        switch (printed) {
            case TABLE -> new ReviewTable(console.language()).print(reviews, sheet, console.out());
            case CSV -> new ReviewCsv(console.language()).print(reviews, sheet, console.out());
            case JSON -> console.answer(new ApiShapes(desk, console.language()).reviews(reviews, sheet.topics()));
        }
        boolean allAdmitted = reviews.reviews().stream().map(Review::verdict).allMatch(verdict -> verdict.admits());
        return allAdmitted ? Exit.OK : Exit.POLICY_SAID_NO;
    }

    private Failure unreadable(TopicSheet sheet) {
        boolean noTable = sheet.faults().stream().allMatch(fault -> fault.row().isEmpty());
        return new Failure(noTable ? Exit.UNREADABLE_FILE : Exit.POLICY_SAID_NO, SheetFaults.of(file, sheet));
    }

    private TopicSheet read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw Failure.unreadable("没有文件 %s".formatted(path), "there is no file %s".formatted(path));
        }
        try (var in = Files.newInputStream(path)) {
            return TopicSheets.read(path.getFileName().toString(), in);
        } catch (IOException unreadable) {
            throw Failure.unreadable(
                    "文件 %s 读不出来，请检查权限".formatted(path),
                    "the file %s cannot be read; check its permissions".formatted(path));
        }
    }
}
