package yicheng.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The threshold and the cut words of the shipped rule, tried on pairs of titles that people called alike or not. Half of
 * them were put aside before anything was tuned.
 */
class AlikeTitlesTest {

    private static final int PERCENT = 60;
    private static final String CUT = "关于、请示、方案、建议、报告、汇报、审议、研究、工作、事项、的";

    private record Pair(String half, boolean alike, String one, String other) {
        boolean found() {
            return new Likeness(one, CUT).percent(new Likeness(other, CUT)) >= PERCENT;
        }
    }

    @ParameterizedTest
    @CsvSource({"tuning, 0.95, 0.95", "held, 0.90, 0.95"})
    void most_that_are_alike_are_found_and_little_else(String half, double precision, double recall)
            throws IOException {
        var pairs = pairs().stream().filter(pair -> pair.half().equals(half)).toList();
        double found = pairs.stream().filter(Pair::found).count();
        double alike = pairs.stream().filter(Pair::alike).count();
        double both =
                pairs.stream().filter(pair -> pair.alike() && pair.found()).count();

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(30);
        assertThat(both / found).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(both / alike).as("recall").isGreaterThanOrEqualTo(recall);
    }

    private static List<Pair> pairs() throws IOException {
        try (var in = AlikeTitlesTest.class.getResourceAsStream("/alike-titles.csv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Pair(cells[0], cells[1].equals("yes"), cells[2], cells[3]))
                    .toList();
        }
    }
}
