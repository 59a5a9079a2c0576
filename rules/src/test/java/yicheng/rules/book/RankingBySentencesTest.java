package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import yicheng.agenda.Agenda;
import yicheng.agenda.Candidate;
import yicheng.agenda.Position;
import yicheng.agenda.RankTopics;
import yicheng.agenda.RankingFacts;
import yicheng.meeting.Kind;
import yicheng.policy.BookFiles;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.OneEdition;

/** The order follows the sentences: what an administrator writes is what the agenda does, and says. */
class RankingBySentencesTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 11, 24, 9, 0);
    private static final String RULES = "priority.dslr";
    private static final String EXAMPLES = "priority.examples.csv";

    private final Candidate[] topics = {
        topic("急事", true, true, 1), topic("联合检查", false, true, 3), topic("小事", false, false, 1)
    };

    @Test
    void as_shipped_several_departments_come_first_in_their_tier_only() {
        var agenda = ranked(ShippedBook.files(), topics);

        assertThat(agenda.positions()).extracting(RankingBySentencesTest::title).containsExactly("急事", "联合检查", "小事");
        assertThat(agenda.positions().get(1).why().zh()).isEqualTo("第 2 档：重要但不紧急的议题次之；同档之内优先；上一项档次更前");
    }

    @Test
    void with_another_sentence_they_come_before_all_tiers() {
        var overTiers = edited("  同档之内优先\n", "  不分档次优先\n");

        var agenda = ranked(overTiers, topics);

        assertThat(agenda.positions()).extracting(RankingBySentencesTest::title).containsExactly("联合检查", "急事", "小事");
        assertThat(agenda.positions().get(0).why().zh()).isEqualTo("不分档次优先；第 2 档：重要但不紧急的议题次之");
        assertThat(agenda.positions().get(1).why().zh()).isEqualTo("第 1 档：紧急且重要的议题排在最前；上一项不分档次优先");
    }

    @Test
    void of_two_rules_that_give_tiers_the_first_tier_holds_and_both_are_told() {
        var rules = text(RULES) + """

                规则 "三个部门以上的列第一档"
                  @编号("priority.three") @条款("3.2.rank.cross")
                当
                  议题
                  - 涉及部门达到 3 个
                则
                  列第 1 档
                结束
                """;
        var examples = text(EXAMPLES) + """
                priority.three,触发,,,3,,,,,三个部门
                priority.three,不触发,,,2,,,,,两个部门
                """;

        var agenda = ranked(with(EXAMPLES, examples, with(RULES, rules, ShippedBook.files())), topics[1]);

        assertThat(agenda.positions().get(0).why().zh()).isEqualTo("第 1 档：三个部门以上的列第一档（另有规则列第 2 档，取靠前的一档）；同档之内优先");
    }

    @Test
    void what_no_rule_gives_a_tier_comes_last_and_says_so() {
        var agenda = ranked(edited("  列第 4 档\n", "  建议：“另行安排”\n"), topics[2], topics[0]);

        assertThat(agenda.positions().get(1).why().zh()).isEqualTo("没有规则给出档次，排在各档之后；上一项档次更前");
    }

    private static Agenda ranked(BookFiles files, Candidate... topics) {
        var book = new DroolsRuleBench(Chapters.all(), Optional.empty()).load(files, "试");
        var command = new RankTopics.Command(Kind.WEEKLY, 2026, 11, List.of(topics), 10, List.of());
        return new RankTopics(new OneEdition(book)).handle(command).fold(agenda -> agenda, findings -> {
            throw new AssertionError(findings);
        });
    }

    private static BookFiles edited(String words, String others) {
        assertThat(text(RULES)).containsOnlyOnce(words);
        return with(RULES, text(RULES).replace(words, others), ShippedBook.files());
    }

    private static BookFiles with(String name, String text, BookFiles files) {
        var edited = new HashMap<>(files.byName());
        edited.put(name, text.getBytes(StandardCharsets.UTF_8));
        return new BookFiles(edited);
    }

    private static String text(String name) {
        return new String(ShippedBook.files().byName().get(name), StandardCharsets.UTF_8);
    }

    private static String title(Position position) {
        return position.candidate().key();
    }

    private static Candidate topic(String title, boolean urgent, boolean important, int departments) {
        var facts = new RankingFacts(Kind.WEEKLY, title, urgent, important, departments, NINE, List.of());
        return new Candidate(title, facts, OptionalInt.empty());
    }
}
