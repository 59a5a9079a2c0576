package yicheng.app.cli.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How an answer is printed. */
public enum Format {
    TABLE,
    CSV,
    JSON;

    public static Format named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.code().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Words.unknown("--format", name, codes()));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> codes() {
        return Arrays.stream(values()).map(Format::code).toList();
    }
}
