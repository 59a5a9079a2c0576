package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.policy.BookFiles;
import yicheng.policy.Fault;
import yicheng.rules.DroolsRuleBench;

/** Whatever an administrator mistypes is named once, where it stands, with what to write instead. */
class TwelveBrokenDraftsTest {

    private static final DroolsRuleBench BENCH = new DroolsRuleBench(Chapters.all(), Optional.empty());

    static List<BrokenDraft> drafts() {
        return BrokenDrafts.all();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void a_mistake_is_named_once_at_its_place_with_what_to_write_instead(BrokenDraft draft) {
        var faults = BENCH.check(draft.files()).faults();

        assertThat(faults)
                .extracting(Fault::code, Fault::file, Fault::line, Fault::column)
                .containsExactly(tuple(
                        draft.code(),
                        draft.file(),
                        draft.at().line(),
                        draft.at().column()));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.rule().orElse("")).isEqualTo(draft.rule());
            assertThat(fault.phrase().replace(" ", "")).isEqualTo(draft.phrase().replace(" ", ""));
            assertThat(fault.nearest()).isEqualTo(draft.nearest());
            assertThat(fault.message().zh()).contains(draft.advice());
        });
        assertThat(faults).allSatisfy(TwelveBrokenDraftsTest::isForPeople);
    }

    @Test
    void the_chapter_in_the_rule_language_is_sound_before_it_is_edited() {
        var check = BENCH.check(new BookFiles(BrokenDraft.shipped("priority.drl")));

        assertThat(check.faults()).isEmpty();
        assertThat(check.passes()).isTrue();
    }

    @Test
    void mistakes_made_together_are_all_named_and_none_of_them_twice() {
        var together = List.of(
                        "unknown field in priority.dsl",
                        "unknown field in review.examples.csv",
                        "missing 结束 in review.dslr",
                        "two rules of one id in review.dslr",
                        "unknown sentence in review.dslr",
                        "a number that is none in floor.examples.csv")
                .stream()
                .map(name -> drafts().stream()
                        .filter(draft -> draft.toString().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
        Map<String, byte[]> files = ShippedBook.files().byName();
        for (var draft : together) {
            files = draft.in(files);
        }

        var faults = BENCH.check(new BookFiles(files)).faults();

        assertThat(faults)
                .extracting(Fault::file, Fault::code)
                .containsExactlyInAnyOrderElementsOf(together.stream()
                        .map(draft -> tuple(draft.file(), draft.code()))
                        .toList());
        assertThat(faults).allSatisfy(TwelveBrokenDraftsTest::isForPeople);
    }

    private static void isForPeople(Fault fault) {
        assertThat(fault.message().zh()).containsPattern("请|要|至少").matches("[\\s\\S]*\\p{IsHan}{2}[\\s\\S]*");
        assertThat(fault.message().en()).containsPattern("[a-z]{3} [a-z]+");
        assertThat(fault.message().zh() + fault.message().en() + fault.phrase())
                .doesNotContainPattern("org\\.|java\\.|yicheng\\.|Rules[0-9A-F]{8}|Exception|-1");
    }
}
