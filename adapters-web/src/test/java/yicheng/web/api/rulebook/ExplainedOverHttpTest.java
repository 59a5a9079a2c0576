package yicheng.web.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.people.FiveDepartments;
import yicheng.web.Reply;

class ExplainedOverHttpTest {

    @AutoClose
    private final Books books = new Books();

    @Test
    void a_judgement_tells_what_it_saw_and_said_and_by_which_edition() {
        var topic = submitted("400000");

        var verdicts = books.clerk.get(topic);
        var one = books.clerk.get(topic + "/" + verdicts.at("/verdicts/0/number"));

        assertThat(verdicts.all("/verdicts", "/verdict/code")).containsExactly("refer_party_committee");
        assertThat(verdicts.at("/verdicts/0/edition/number")).isEqualTo("1");
        assertThat(one.at("/facts/amount")).isEqualTo("400000");
        assertThat(one.at("/verdict/findings/0/rule")).isEqualTo("review.major-funds");
        assertThat(one.at("/verdict/findings/0/effect/code")).isEqualTo("refer_party_committee");
    }

    @Test
    void a_rule_that_is_asked_about_says_whether_it_fired() {
        var one = only(submitted("400000"));

        var fired = books.clerk.get(one + "?rule=review.major-funds");
        var mistyped = books.clerk.get(one + "?rule=review.major-found");

        assertThat(fired.all("/rules", "/rule/id")).containsExactly("review.major-funds");
        assertThat(fired.at("/rules/0/fired")).isEqualTo("true");
        assertThat(mistyped.problem()).isEqualTo("404 no_such_rule");
        assertThat(mistyped.at("/detail")).contains("review.major-funds");
    }

    @Test
    void a_rule_that_was_silent_names_its_first_condition_that_was_not_met() {
        var silent = books.clerk.get(only(submitted("200000")) + "?rule=review.major-funds");

        assertThat(silent.at("/rules/0/fired")).isEqualTo("false");
        assertThat(silent.at("/rules/0/stoppedAt/outcome")).isEqualTo("not_met");
        assertThat(silent.at("/rules/0/stoppedAt/sentence")).isNotBlank();
    }

    @Test
    void judged_again_by_its_own_edition_it_says_the_same_to_the_byte() {
        var one = only(submitted("400000"));
        var draft = books.saying(Books.FIFTY);
        books.published(draft, books.replayed(draft));

        var again = books.clerk.post(one + "/rerun", "");

        assertThat(again.at("/identical")).isEqualTo("true");
        assertThat(again.at("/edition/name")).isEqualTo("手写版");
        assertThat(again.at("/againHash")).isEqualTo(again.at("/storedHash"));
        assertThat(again.at("/again")).contains("review.major-funds");
    }

    @Test
    void another_department_learns_nothing_and_what_is_not_there_is_said() {
        var topic = submitted("400000");
        var head = books.as(FiveDepartments.HEAD_OF_FINANCE);

        assertThat(head.get(topic).problem()).isEqualTo("403 not_allowed");
        assertThat(head.get(only(topic)).problem()).isEqualTo("403 not_allowed");
        assertThat(head.post(only(topic) + "/rerun", "").problem()).isEqualTo("403 not_allowed");
        assertThat(books.clerk.get(topic + "/999999").problem()).isEqualTo("404 unknown");
        assertThat(books.clerk.get(topic + "/first").problem()).isEqualTo("404 unknown");
        assertThat(books.clerk.get("/topics/nobody/verdicts").problem()).isEqualTo("404 unknown");
    }

    @Test
    void statistics_count_the_judgements_that_are_kept() {
        submitted("400000");
        submitted("500000");

        var statistics = books.clerk.get("/rules/statistics");

        assertThat(statistics.at("/judgements")).isEqualTo("2");
        assertThat(statistics.at("/complete")).isEqualTo("true");
        assertThat(statistics.at("/rules/0/id")).isEqualTo("review.major-funds");
        assertThat(statistics.at("/rules/0/fired")).isEqualTo("2");
        assertThat(statistics.at("/rules/0/last")).startsWith("2026-11-22T09:00");
    }

    @Test
    void parameters_are_listed_with_the_sentences_that_hold_them() {
        Reply parameters = books.office.get("/api/v1/rules/parameters");

        assertThat(parameters.all("/parameters", "/id")).contains("P.threshold.funds");
        assertThat(parameters.answer().body()).contains("- 金额达到 30 万元");
        assertThat(books.office
                        .get("/api/v1/rules/parameters", "If-None-Match", parameters.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    private String submitted(String amount) {
        var kept = books.story.spending("购置检测设备", amount);
        return "/topics/" + kept.topic().id().value() + "/verdicts";
    }

    private String only(String topic) {
        return topic + "/" + books.clerk.get(topic).at("/verdicts/0/number");
    }
}
