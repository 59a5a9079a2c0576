package yicheng.web.pages.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.policy.Clause;
import yicheng.policy.Edition;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.policy.bench.SentenceGap;
import yicheng.policy.bench.SentenceGap.Kind;
import yicheng.rulebook.draft.SetValues;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.web.pages.forms.Form;

/** From what was typed to what changes in the files. */
class TypedTest {

    private static final String FUNDS = "P.threshold.funds";

    private final Book book = book(
            gap("review.major-funds", "- 金额达到 30 万元", 7, "数额", Kind.NUMBER, "30", 5),
            gap(
                    "review.major-funds",
                    "因涉及金额转党委会：“金额达到标准（标准待本单位确认），请先提交”",
                    11,
                    "意见",
                    Kind.TEXT,
                    "金额达到标准（标准待本单位确认），请先提交",
                    8),
            gap("review.project-funds", "- 同一项目 12 个月内累计金额达到 30 万元", 20, "数额", Kind.NUMBER, "30", 15));

    @Test
    void a_value_of_several_sentences_changes_in_each_of_them() {
        assertThat(changes(false, Map.of(FUNDS, "50", "was:" + FUNDS, "30")))
                .extracting(SetValues.Change::line, SetValues.Change::value)
                .containsExactly(tuple(5, "50"), tuple(15, "50"));
    }

    @Test
    void sentence_by_sentence_one_of_them_changes_alone() {
        assertThat(changes(true, Map.of("review.project-funds:0", "80", "was:review.project-funds:0", "30")))
                .extracting(SetValues.Change::line, SetValues.Change::value)
                .containsExactly(tuple(15, "80"));
    }

    @Test
    void what_was_as_it_was_shown_is_no_change_whatever_the_files_say_by_now() {
        assertThat(changes(false, Map.of(FUNDS, "20", "was:" + FUNDS, "20"))).isEmpty();
    }

    @Test
    void a_value_the_unit_has_confirmed_loses_the_words_that_it_has_yet_to() {
        assertThat(changes(false, Map.of("confirmed", FUNDS)))
                .extracting(SetValues.Change::line, SetValues.Change::value)
                .containsExactly(tuple(8, "金额达到标准，请先提交"));
    }

    @Test
    void only_the_parameter_that_the_words_name_is_marked_unconfirmed() {
        var once = new ValuesOf(book, Map.of()).once();

        assertThat(once)
                .extracting(ValuesView.Once::id, ValuesView.Once::unconfirmed)
                .containsExactly(tuple(FUNDS, true));
        assertThat(once.get(0).rules()).hasSize(2);
    }

    private List<SetValues.Change> changes(boolean all, Map<String, String> fields) {
        var form = Form.empty();
        for (var field : fields.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        var inputs = book.inputs(all);
        return Typed.of(form, inputs).changes(book, inputs);
    }

    private static Book book(SentenceGap... gaps) {
        var all = List.of(gaps);
        var edition = PublishedEdition.shipped(1, new Edition("e", "第一版"), Instant.EPOCH, "随附");
        return new Book(Optional.empty(), edition, all, Blank.byName(all));
    }

    private static SentenceGap gap(
            String rule, String sentence, int start, String name, Kind kind, String value, int line) {
        var ref = new RuleRef(rule, Text.of("规则" + line, "rule " + line), new Clause("3.1.review.money"));
        return new SentenceGap(
                ref,
                "review",
                sentence,
                start,
                name,
                kind,
                value,
                List.of(),
                "review.dslr",
                line,
                start + 3,
                value.length());
    }
}
