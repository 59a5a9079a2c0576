package yicheng.web.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of {@code docs/policy-to-code.md}, which is packed with the program: what carries a clause, what shows it. */
final class PolicyToCode {

    /**
     * In the order of the table.
     *
     * @param rules ids of rules that carry it, among them some that cite another clause
     * @param code paths from the root of the sources
     * @param tests likewise
     */
    record Row(String clause, List<String> rules, List<String> code, List<String> tests) {}

    private static final Pattern ROW = Pattern.compile("\\| (\\d\\S*) \\| (.*) \\| (.*) \\|");
    private static final Pattern RULE = Pattern.compile("rule `([a-z][a-z0-9.-]+)`");
    private static final Pattern CODE = Pattern.compile("`([\\w./-]+\\.java)`");
    private static final Pattern TEST = Pattern.compile("`([\\w./-]+\\.(?:java|csv))`");

    private static final Map<String, Row> ROWS = table().lines()
            .map(ROW::matcher)
            .filter(matcher -> matcher.matches())
            .map(row -> new Row(
                    row.group(1), named(RULE, row.group(2)), named(CODE, row.group(2)), named(TEST, row.group(3))))
            .collect(Collectors.toUnmodifiableMap(Row::clause, Function.identity()));

    private PolicyToCode() {}

    static Row of(String clause) {
        return ROWS.getOrDefault(clause, new Row(clause, List.of(), List.of(), List.of()));
    }

    private static List<String> named(Pattern name, String cell) {
        return name.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private static String table() {
        try (var in = PolicyToCode.class.getResourceAsStream("/policy-to-code.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
