package yicheng.web.pages.values;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.policy.Answered.done;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.rulebook.BookStory;
import yicheng.rulebook.draft.BookDraft;
import yicheng.web.RunningServer;
import yicheng.web.pages.Guest;
import yicheng.web.pages.Visitor;

class ValuesPageTest {

    private static final String SUM = "P.threshold.funds";
    private static final String HOUR = "meetings.weekly:0";

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    private final Guest clerk = Guest.signedIn(server, CLERK);

    @Test
    void a_value_that_is_changed_inside_its_sentence_makes_a_draft_that_says_what_changed() {
        clerk.get("/rules/values");

        var saved = changed("", SUM, "30", "50");

        assertThat(saved.path()).matches("/rules/values\\?draft=[^&]+&saved=yes");
        assertThat(saved.html())
                .contains("已写入草稿“重大资金标准（万元）：30 → 50”", "改了 1 处", "<del>30</del>", "<ins>50</ins>", "原为 <s>30</s>")
                .contains("href=\"/rules/drafts/" + draft(saved));
        assertThat(file(saved, "review.dslr")).contains("金额达到 50 万元");
    }

    @Test
    void a_draft_of_ones_own_is_gone_on_with() {
        clerk.get("/rules/values");
        var first = changed("", HOUR, "09:00", "10:00");

        var second = changed(draft(first), SUM, "30", "50");
        var again = clerk.get("/rules/values");

        assertThat(draft(second)).isEqualTo(draft(first));
        assertThat(second.html()).contains("改了 2 处");
        assertThat(again.html()).contains("您有未发布的草稿", "/rules/values?draft=" + draft(first));
    }

    @ParameterizedTest
    @CsvSource({
        "三十万, 请填数字（大于 0）",
        "'', 没有填：请填数字（大于 0）",
        "0, 要大于 0",
        "-3, 不能是负数",
        "1234567890123, 最多 12 位数",
        "60.12345678, 小数最多 4 位"
    })
    void a_number_that_is_none_keeps_all_that_was_typed_with_the_way_out_beside_it(String wrong, String told) {
        clerk.get("/rules/values");

        var refused = clerk.send(
                "/rules/values",
                "draft",
                "",
                "base",
                "1",
                SUM,
                wrong,
                "was:" + SUM,
                "30",
                HOUR,
                "10:30",
                "was:" + HOUR,
                "09:00");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains(told, "id=\"fault-" + SUM, "value=\"10:30\"");
        assertThat(refused.found("name=\"" + SUM + "\"[^>]* value=\"([^\"]*)\""))
                .isEqualTo(wrong);
        assertThat(done(story.desk().readDrafts().open(story.as(CLERK)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "9点", "24:61"})
    void an_hour_that_the_day_does_not_have_is_refused(String wrong) {
        clerk.get("/rules/values");

        assertThat(changed("", HOUR, "09:00", wrong).html()).contains("请填时刻，如 17:00");
    }

    @Test
    void digits_and_colons_in_full_width_mean_the_same() {
        clerk.get("/rules/values");

        assertThat(file(changed("", HOUR, "09:00", "１０：３０"), "meetings.dslr")).contains("每周一 10:30 召开");
    }

    @Test
    void nothing_changed_is_nothing_kept() {
        clerk.get("/rules/values");

        var same = changed("", SUM, "30", "30");

        assertThat(same.status()).isEqualTo(422);
        assertThat(same.html()).contains("没有改动，未保存");
    }

    @Test
    void what_somebody_else_saved_meanwhile_stays_and_what_was_typed_too() {
        clerk.get("/rules/values");
        var draft = draft(changed("", SUM, "30", "50"));
        var late = Guest.signedIn(server, RULE_ADMINISTRATOR);
        late.get("/rules/values?draft=" + draft);
        clerk.get("/rules/values?draft=" + draft);
        changed(draft, SUM, "50", "60");

        var refused = late.send("/rules/values", "draft", draft, "version", "2", SUM, "40", "was:" + SUM, "50");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html()).contains("刚才有人改动了规则库", "value=\"40\"", "name=\"was:" + SUM + "\" value=\"60\"");
    }

    @Test
    void who_began_before_another_edition_came_into_force_looks_again_first() {
        clerk.get("/rules/values");
        story.published(BookStory.sum(80));

        var refused = changed("", SUM, "30", "50");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html()).contains("刚才有人改动了规则库", "value=\"50\"", "第2版");
    }

    @Test
    void a_leader_reads_the_values_and_a_department_is_led_to_the_handbook() {
        var director = Guest.signedIn(server, DIRECTOR);
        var head = Guest.signedIn(server, HEAD_OF_FIRST);

        assertThat(director.get("/rules/values").html())
                .contains("<b class=\"value\">30</b>")
                .doesNotContain("id=\"save-values\"");
        assertThat(head.get("/rules/values").path()).isEqualTo("/rules/handbook");
        assertThat(Guest.of(server).get("/rules/values").path()).startsWith("/sign-in");
        for (var who : new Guest[] {director, head}) {
            who.get("/me");
            assertThat(who.send("/rules/values", SUM, "50", "was:" + SUM, "30").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_draft_that_is_not_there_is_unknown_and_markup_stays_text() {
        assertThat(clerk.get("/rules/values?draft=nowhere").status()).isEqualTo(404);

        clerk.get("/rules/values");
        assertThat(changed("", SUM, "30", Visitor.ATTACK).html()).doesNotContain("<script>alert", "<img src=x");
    }

    private Guest.Seen changed(String draft, String name, String was, String typed) {
        return clerk.send("/rules/values", "draft", draft, "base", "1", "was:" + name, was, name, typed);
    }

    private static String draft(Guest.Seen seen) {
        return seen.found("name=\"draft\" value=\"([^\"]*)\"");
    }

    private String file(Guest.Seen seen, String name) {
        var id = new BookDraft.Id(draft(seen));
        var kept = done(story.desk().readDrafts().one(story.as(CLERK), id));
        return new String(kept.draft().files().byName().get(name), StandardCharsets.UTF_8);
    }
}
