package yicheng.app.cli.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import yicheng.policy.Nearest;
import yicheng.policy.Text;

/** Says in both languages what the parser did not understand, with the nearest word it knows. */
public final class UsageErrors {

    private UsageErrors() {}

    public static Text said(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (wrong instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream()
                    .map(spec ->
                            spec.isOption() ? ((CommandLine.Model.OptionSpec) spec).longestName() : spec.paramLabel())
                    .collect(Collectors.joining("、"));
            return Text.of("缺少 " + names, "missing: " + names);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            var name = ((CommandLine.Model.OptionSpec) twice.getOverwritten()).longestName();
            return Text.of("%s 写了两次，请只留一次".formatted(name), "%s is given twice; keep one".formatted(name));
        }
        if (wrong.getCause() instanceof Failure failure) {
            return failure.lines().get(0);
        }
        return Text.of("命令行有误：" + wrong.getMessage(), wrong.getMessage());
    }

    private static Text unknown(UnmatchedArgumentException unmatched) {
        var word = unmatched.getUnmatched().get(0);
        var line = unmatched.getCommandLine();
        var known = word.startsWith("-")
                ? options(line)
                : List.copyOf(line.getSubcommands().keySet());
        var nearest = Nearest.to(word.split("=", 2)[0], known);
        var all = known.isEmpty() ? "" : String.join(" ", known);
        return Text.of(
                "不认识“%s”%s"
                        .formatted(
                                word,
                                nearest.map("，是否为“%s”？"::formatted).orElse(all.isEmpty() ? "，请删去" : "，可用：" + all)),
                "\"%s\" is unknown%s"
                        .formatted(
                                word,
                                nearest.map(", did you mean \"%s\"?"::formatted)
                                        .orElse(all.isEmpty() ? "; leave it out" : "; one of: " + all)));
    }

    private static List<String> options(CommandLine line) {
        return line.getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .filter(name -> name.startsWith("--"))
                .sorted()
                .toList();
    }
}
