package yicheng.app.cli.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import yicheng.policy.Language;

/** Which language to speak: {@code --lang}, else the locale of the environment, else Chinese. */
public final class Languages {

    private static final String OPTION = "--lang";
    private static final List<String> KNOWN = List.of("zh", "en");
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private Languages() {}

    public static Language of(String[] args, Map<String, String> environment) {
        var said = IntStream.range(0, args.length)
                .boxed()
                .flatMap(i -> said(args, i))
                .findFirst();
        var locale = VARIABLES.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
        return said.or(() -> locale)
                        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("en"))
                        .isPresent()
                ? Language.EN
                : Language.ZH;
    }

    /** @throws ParameterException for a language nobody wrote texts in */
    public static void check(String name, CommandLine line) {
        if (!KNOWN.contains(name)) {
            throw new ParameterException(line, name, Words.unknown(OPTION, name, KNOWN));
        }
    }

    private static Stream<String> said(String[] args, int i) {
        if (args[i].startsWith(OPTION + "=")) {
            return Stream.of(args[i].substring(OPTION.length() + 1));
        }
        return args[i].equals(OPTION) && i + 1 < args.length ? Stream.of(args[i + 1]) : Stream.empty();
    }
}
