package yicheng.web.pages.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.topic.TopicStory.TUESDAY;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.SmallBook;
import yicheng.rulebook.draft.BookDraft;
import yicheng.topic.TopicStory;
import yicheng.web.RunningServer;
import yicheng.web.pages.Guest;

/** Examples beside a rule: every column to fill in, nothing taken that the check would refuse, lines taken out again. */
class ExamplePagesTest {

    private static final String RULES = "review.dslr";
    private static final String EXAMPLES = "review.examples.csv";
    private static final String HEADING = "rule,expect,涉及金额,because\n";
    private static final String TWO = HEADING + "review.major-funds,触发,30万元,正好\nreview.major-funds,不触发,29万元,稍低\n";

    private final TopicStory story = TopicStory.on(TUESDAY);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.office);

    private final Guest author = Guest.signedIn(server, RULE_ADMINISTRATOR);
    private final String draft = drafted();

    @Test
    void the_form_has_a_field_for_every_column_of_the_file_and_knows_which_rules_fill_it() {
        typed(EXAMPLES, TWO);

        var page = author.get(draft + "?file=" + RULES + "&checked=1").html();

        assertThat(page).contains("name=\"cell.涉及金额\"", "data-used-by=\"review.major-funds\"", "<option>触发</option>");
    }

    @Test
    void a_value_of_the_wrong_kind_is_refused_beside_its_column_and_stays() {
        var refused = added("review.major-funds", "触发", "cell.涉及金额", "很多", "非常多");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("涉及金额：“很多”看不懂", "value=\"很多\"", "value=\"非常多\"", "没有添加");
        assertThat(text(EXAMPLES)).isEqualTo(HEADING);
    }

    @Test
    void an_unknown_rule_an_expectation_that_is_none_and_an_unknown_column_are_all_told_at_once() {
        var refused = added("review.nosuch", "也许", "cell.没有栏目", "什么", "试试");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .contains(
                        "本章没有编号为“review.nosuch”的规则",
                        "“也许”要写 触发 或 不触发",
                        "用例文件没有“没有栏目”这一栏，填的“什么”没有地方放",
                        "<option selected>也许</option>",
                        "value=\"试试\"");
        assertThat(text(EXAMPLES)).isEqualTo(HEADING);
    }

    @Test
    void lines_that_are_no_examples_are_not_added_either() {
        author.get(draft + "?file=" + RULES + "&checked=1");

        var refused =
                author.send(draft + "/examples", "file", RULES, "examples", EXAMPLES, "line", "review.nosuch,触发,1,乱写");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(text(EXAMPLES)).isEqualTo(HEADING);
    }

    @Test
    void an_example_is_taken_out_by_its_button() {
        typed(EXAMPLES, TWO);

        var page = removed("3");

        assertThat(page.html()).contains("已删去用例");
        assertThat(text(EXAMPLES)).isEqualTo(HEADING + "review.major-funds,触发,30万元,正好\n");
    }

    @Test
    void the_heading_is_no_example_and_stays() {
        typed(EXAMPLES, TWO);

        assertThat(removed("1").status()).isEqualTo(422);
        assertThat(text(EXAMPLES)).isEqualTo(TWO);
    }

    @Test
    void after_a_rule_was_deleted_its_examples_go_with_one_button() {
        typed(EXAMPLES, TWO);
        typed(RULES, "# 这条规则不要了\n");
        var offered = author.get(draft + "?file=" + RULES + "&checked=1").html();

        author.send(draft + "/examples/remove", "file", RULES, "examples", EXAMPLES, "row", "2", "row", "3");

        assertThat(offered).contains("一并删去它的 2 条用例");
        assertThat(text(EXAMPLES)).isEqualTo(HEADING);
    }

    @Test
    void an_id_that_is_only_misspelt_has_no_such_button() {
        typed(EXAMPLES, TWO.replace("major-funds,触发", "major-fund,触发"));

        assertThat(author.get(draft + "?file=" + RULES + "&checked=1").html())
                .contains("1 处要改")
                .doesNotContain("remove-orphans");
    }

    @Test
    void the_floor_takes_no_examples_from_the_form() {
        var page = author.get(draft + "?file=floor.examples.csv&checked=1").html();

        assertThat(page).contains("改了以后须由主任本人发布").doesNotContain("id=\"add-example\"");
    }

    @Test
    void a_file_of_no_chapter_and_a_file_in_another_encoding_are_not_kept() {
        author.get(draft + "?file=" + RULES);

        var nowhere = author.send(draft + "/file", "file", "nosuch.dslr", "text", "# 新的一章");

        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.html()).contains("没有“nosuch”这一章", "meetings、review");
    }

    @Test
    void where_drafts_are_listed_the_way_back_leads() {
        assertThat(author.get(draft).html()).contains("<a href=\"/rules#drafts\">草稿</a>");
        assertThat(author.get("/rules/drafts").html()).contains("id=\"drafts\"");
        assertThat(author.get("/rules/use").html())
                .contains("没有 /rules/use：地址可能输错了")
                .doesNotContain("接口说明");
    }

    private Guest.Seen added(String rule, String expect, String column, String value, String because) {
        author.get(draft + "?file=" + RULES + "&checked=1");
        return author.send(
                draft + "/examples",
                "file",
                RULES,
                "examples",
                EXAMPLES,
                "rule",
                rule,
                "expect",
                expect,
                column,
                value,
                "because",
                because);
    }

    private Guest.Seen removed(String row) {
        author.get(draft + "?file=" + RULES + "&checked=1");
        return author.send(draft + "/examples/remove", "file", RULES, "examples", EXAMPLES, "row", row);
    }

    private String drafted() {
        author.get("/rules");
        return author.send("/rules/drafts", "title", "调整标准").path();
    }

    private void typed(String file, String text) {
        author.get(draft + "?file=" + file);
        author.send(draft + "/file", "file", file, "text", text);
    }

    private String text(String file) {
        var id = new BookDraft.Id(draft.replaceFirst(".*/drafts/([^/?]+).*", "$1"));
        var kept = TopicStory.done(story.office.ruleBookDesk().readDrafts().one(story.as(DIRECTOR), id));
        return new String(
                kept.draft()
                        .files()
                        .byName()
                        .getOrDefault(file, SmallBook.shipped().byName().get(file)),
                StandardCharsets.UTF_8);
    }
}
