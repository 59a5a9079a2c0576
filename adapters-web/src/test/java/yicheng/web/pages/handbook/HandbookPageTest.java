package yicheng.web.pages.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.policy.Clause;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.rulebook.BookStory;
import yicheng.web.RunningServer;
import yicheng.web.pages.Guest;
import yicheng.web.pages.Visitor;

class HandbookPageTest {

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    @Test
    void every_rule_reads_as_a_sentence_of_a_policy_with_its_clause() {
        var page = new Visitor(server).get("/rules/handbook", "Accept-Language", "zh-CN");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains("第一章", "第 2 条", "重大资金须先经党委会", "〔三（一）〕")
                .contains("议题金额达到 30 万元，且尚无党委会决定的，因涉及金额转党委会：“金额达到重大资金标准，请先提交党委会审议”。")
                .doesNotContain("3.1.review.money");
    }

    @Test
    void ids_are_printed_for_who_asks_and_rules_are_named_in_the_language_asked_for() {
        var page = new Visitor(server).get("/rules/handbook?ids=yes", "Accept-Language", "en-GB");

        assertThat(page.html())
                .contains("Major funds go to the party committee first", "review.major-funds", "3.1.review.money");
    }

    @Test
    void an_earlier_edition_is_read_as_it_was_and_says_that_it_is_not_in_force() {
        story.published(BookStory.sum(50));
        var head = Guest.signedIn(server, HEAD_OF_FIRST);

        assertThat(head.get("/rules/handbook").html())
                .contains("达到 50 万元", "第2版", "按新标准执行")
                .doesNotContain("这不是现行版本");
        assertThat(head.get("/rules/handbook?edition=1").html()).contains("达到 30 万元", "这不是现行版本");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99", "-1", "abc", "9999999999"})
    void an_edition_that_was_never_published_is_unknown(String number) {
        assertThat(new Visitor(server).get("/rules/handbook?edition=" + number).status())
                .isEqualTo(404);
    }

    @Test
    void conditions_of_several_facts_are_told_apart_and_a_bare_fact_is_left_out() {
        assertThat(Joined.sentence(rule(List.of("会议", "- 是周例会", "议题", "- 紧急"), List.of("甲", "乙"))))
                .isEqualTo("会议是周例会，同时议题紧急的，甲；乙。");
        assertThat(Joined.sentence(rule(List.of("会议"), List.of("同一半天相撞时，建议合并召开"))))
                .isEqualTo("同一半天相撞时，建议合并召开。");
    }

    private static RuleBook.Rule rule(List<String> when, List<String> then) {
        return new RuleBook.Rule(
                new RuleRef("a.b", Text.of("名", "name"), new Clause("1.types")), when, then, "meetings.dslr", 1);
    }
}
