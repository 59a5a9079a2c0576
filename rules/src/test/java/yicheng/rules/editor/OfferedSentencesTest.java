package yicheng.rules.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yicheng.policy.bench.VocabularySentence;
import yicheng.policy.bench.VocabularySentence.Kind;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.book.Chapters;

class OfferedSentencesTest {

    private static final DroolsRuleBench BENCH = new DroolsRuleBench(Chapters.all(), Optional.empty());
    private static final TypedBook SHIPPED = TypedBook.asShipped();

    @Test
    void a_sentence_is_offered_with_names_for_its_gaps() {
        assertThat(offered(SHIPPED))
                .contains(sentence("review", Kind.CONDITION, "- 金额达到 〈数额〉 万元", gap("数额")))
                .contains(sentence("priority", Kind.CONSEQUENCE, "建议：“〈意见〉”", gap("意见")))
                .contains(sentence("meetings", Kind.FACT, "会议"));
    }

    @Test
    void a_gap_with_listed_words_offers_them() {
        assertThat(offered(SHIPPED))
                .contains(sentence("priority", Kind.CONDITION, "- 报〈类型〉", gap("类型", "周例会", "月例会", "季度总结会", "临时会议")));
    }

    @Test
    void rules_at_fault_do_not_matter_and_a_sentence_at_fault_is_not_offered() {
        var rules = SHIPPED.with("review.dslr", "当\n这不是规则");
        var words = rules.with(
                "priority.dsl", rules.text("priority.dsl").replace("urgent == true", "nothingOfThisName == true"));

        assertThat(offered(rules)).isEqualTo(offered(SHIPPED));
        assertThat(offered(words))
                .hasSize(offered(SHIPPED).size() - 1)
                .noneMatch(one -> one.shown().equals("- 紧急"));
    }

    @Test
    void a_chapter_without_vocabulary_offers_its_facts_only() {
        var none = SHIPPED.with("priority.dsl", "# 暂缺");

        assertThat(offered(none).stream().filter(one -> one.chapter().equals("priority")))
                .containsExactly(sentence("priority", Kind.FACT, "议题"));
    }

    private static List<VocabularySentence> offered(TypedBook book) {
        return BENCH.vocabulary(book.files());
    }

    private static VocabularySentence sentence(
            String chapter, Kind kind, String shown, VocabularySentence.Gap... gaps) {
        return new VocabularySentence(chapter, kind, shown, Stream.of(gaps).toList());
    }

    private static VocabularySentence.Gap gap(String name, String... choices) {
        return new VocabularySentence.Gap(name, List.of(choices));
    }
}
