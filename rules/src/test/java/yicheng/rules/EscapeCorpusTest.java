package yicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.policy.Fault;
import yicheng.rules.sample.SampleBook;

/**
 * Texts that try to run code, to stall, or to change meaning silently. Each stands in {@code escapes/}; {@code
 * escapes.csv} says as which file of the book it is tried, and the one fault it gives: code, line, column.
 */
class EscapeCorpusTest {

    private static final DroolsRuleBench BENCH = SampleBook.bench();

    record Escape(String text, String file, String code, int line, int column) {

        static Escape of(String row) {
            var cells = row.split(",");
            return new Escape(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
        }

        @Override
        public String toString() {
            return text + " -> " + code;
        }
    }

    static Stream<Escape> escapes() {
        return new String(SampleBook.resource("/escapes/escapes.csv"), StandardCharsets.UTF_8)
                .lines()
                .map(Escape::of);
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void a_text_that_tries_to_escape_is_refused_once_at_its_place_and_in_both_languages(Escape escape) {
        var files = SampleBook.plain()
                .with(escape.file(), SampleBook.resource("/escapes/" + escape.text()))
                .files();

        var check = BENCH.check(files);

        assertThat(check.passes()).isFalse();
        assertThat(check.faults())
                .extracting(Fault::file, Fault::code, Fault::line, Fault::column)
                .containsExactly(tuple(escape.file(), escape.code(), escape.line(), escape.column()));
        assertThat(check.faults()).allSatisfy(fault -> {
            assertThat(fault.message().zh()).matches(".*\\p{IsHan}.*");
            assertThat(fault.message().en()).matches(".*[a-z]{3}.*");
        });
    }

    @Test
    void the_corpus_holds_a_text_for_each_known_trap() {
        assertThat(escapes()).hasSizeGreaterThan(2 * 114);
    }
}
