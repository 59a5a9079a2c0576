package yicheng.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import yicheng.app.cli.book.RulesPublishCommand;
import yicheng.app.cli.book.RulesReplayCommand;
import yicheng.app.cli.remote.RemoteCommands;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Failure;
import yicheng.app.cli.words.HelpTexts;
import yicheng.app.cli.words.Languages;
import yicheng.app.cli.words.UsageErrors;
import yicheng.app.install.Offices;
import yicheng.policy.Text;
import yicheng.web.WebServer;

/** The command line as a whole: takes words, gives an exit code. */
public final class Cli {

    private final Surroundings around;
    private final Offices offices;
    private final Consumer<WebServer> until;

    /** @param until returns when a server that was started may end */
    public Cli(Surroundings around, Offices offices, Consumer<WebServer> until) {
        this.around = around;
        this.offices = offices;
        this.until = until;
    }

    public int run(String... args) {
        var console = new Console(around, Languages.of(args, around.environment()));
        return commandLine(console)
                .setParameterExceptionHandler((wrong, words) -> wrongUsage(wrong, console))
                .setExecutionExceptionHandler((thrown, line, parsed) -> ended(thrown, line, console))
                .execute(args);
    }

    private CommandLine commandLine(Console console) {
        var door = new OfficeDoor(offices);
        var remote = new RemoteCommands(console);
        var rules = new CommandLine(new GroupCommand())
                .addSubcommand("check", new RulesCheckCommand(console, offices, false))
                .addSubcommand("examples", new RulesCheckCommand(console, offices, true))
                .addSubcommand("replay", new RulesReplayCommand(console, offices))
                .addSubcommand("publish", new RulesPublishCommand(console, offices))
                .addSubcommand("adopt", new RulesAdoptCommand(console, offices))
                .addSubcommand(
                        "export",
                        new ExportCommand(console, () -> offices.shippedBook().byName(), "--rules"));
        var calendar = new CommandLine(new GroupCommand())
                .addSubcommand("export", new ExportCommand(console, offices::shippedCalendar, "--calendar"))
                .addSubcommand("import", remote.importHolidays());
        var topics = new CommandLine(new GroupCommand())
                .addSubcommand("list", remote.listTopics())
                .addSubcommand("submit", remote.submitTopic())
                .addSubcommand("import", remote.importTopics());
        var people = new CommandLine(new GroupCommand()).addSubcommand("import", remote.importPeople());
        var journal = new CommandLine(new GroupCommand())
                .addSubcommand("verify", new JournalVerifyCommand(console, offices))
                .addSubcommand("accept-clock", new AcceptClockCommand(console, offices));
        return new CommandLine(new RootCommand())
                .addSubcommand("serve", new ServeCommand(console, door, until))
                .addSubcommand("demo", new DemoCommand(console, door, until))
                .addSubcommand("plan", new PlanCommand(console, door))
                .addSubcommand("review", new ReviewCommand(console, door))
                .addSubcommand("topics", topics)
                .addSubcommand("people", people)
                .addSubcommand("rules", rules)
                .addSubcommand("calendar", calendar)
                .addSubcommand("journal", journal)
                .setResourceBundle(HelpTexts.in(console.language()))
                .setUsageHelpWidth(100)
                .setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8));
    }

    private static int wrongUsage(ParameterException wrong, Console console) {
        console.note(UsageErrors.said(wrong));
        return help(wrong.getCommandLine(), console);
    }

    private static int ended(Exception thrown, CommandLine line, Console console) {
        if (thrown instanceof Failure failure) {
            failure.lines().forEach(console::note);
            return failure.exitCode() == Exit.WRONG_USAGE ? help(line, console) : failure.exitCode();
        }
        var number = UUID.randomUUID().toString().substring(0, 8);
        LoggerFactory.getLogger(Cli.class).error("internal error {}", number, thrown);
        console.note(Text.of(
                "程序内部出错，编号 %s；没有改动任何数据。请把编号和上面的信息报给维护人员".formatted(number),
                "internal error %s; nothing was changed. Report the number and the lines above".formatted(number)));
        return Exit.INTERNAL;
    }

    private static int help(CommandLine line, Console console) {
        var command = line.getCommandSpec().qualifiedName();
        console.note(Text.of("用法见：" + command + " --help", "see " + command + " --help"));
        return Exit.WRONG_USAGE;
    }
}
