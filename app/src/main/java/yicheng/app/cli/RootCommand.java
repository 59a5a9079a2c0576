package yicheng.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Languages;

/** Without a command: says what there is. */
@Command(name = "yicheng", versionProvider = Version.class)
final class RootCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    /** Read beforehand by {@link Languages}, so that even what is said of a wrong word is in that language. */
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private void language(String name) {
        Languages.check(name, spec.commandLine());
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.WRONG_USAGE;
    }
}
