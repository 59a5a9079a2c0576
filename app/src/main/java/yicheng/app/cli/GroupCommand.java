package yicheng.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import yicheng.app.cli.words.Exit;

/** {@code rules}, {@code calendar}, {@code journal}: what an administrator does; alone it says which commands there are. */
@Command
final class GroupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.WRONG_USAGE;
    }
}
