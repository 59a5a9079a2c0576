package yicheng.web.pages.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.pages.Visitor.ATTACK;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.web.RunningServer;
import yicheng.web.pages.Visitor;

class RankingPageTest {

    @AutoClose
    private static final RunningServer server = RunningServer.of(TestOffice.office());

    private static final Visitor visitor = new Visitor(server);

    @Test
    void topics_are_put_in_order_with_the_reason_and_what_does_not_fit() {
        var topics = Map.of(
                "meeting", "weekly:2026-11-23",
                "speakers", "10",
                "topic.0.title", "年度培训计划",
                "topic.0.important", "是",
                "topic.1.title", "客户投诉集中处置",
                "topic.1.important", "是",
                "topic.1.urgent", "是",
                "topic.2.title", "办公用房调配");

        assertThat(visitor.post("/ranking", topics).html())
                .containsSubsequence("客户投诉集中处置</b>", "年度培训计划</b>", "确认为紧急", "办公用房调配</b>", "排不下");
    }

    @ParameterizedTest
    @CsvSource({
        "topic.0.departments, 零, 第 1 行部门数“零”无法识别",
        "topic.0.minutes, -5, 第 1 行分钟“-5”无法识别",
        "topic.0.submitted, 明天, 第 1 行提交时间“明天”无法识别",
        "speakers, 0, 发言人数“0”"
    })
    void what_cannot_be_ranked_is_named(String name, String typed, String words) {
        var fields = new HashMap<>(Map.of("meeting", "weekly:2026-11-23", "topic.0.title", "年度培训计划"));
        fields.put(name, typed);

        var page = visitor.post("/ranking", fields);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "speakers", "topic.0.title", "topic.0.departments", "topic.0.submitted"})
    void what_is_typed_to_be_ranked_comes_back_as_text(String name) {
        var fields = new HashMap<>(Map.of("meeting", "weekly:2026-11-23", "topic.0.title", "年度培训计划"));
        fields.put(name, ATTACK);

        assertThat(visitor.post("/ranking", fields).html()).doesNotContain("<script>alert", "<img src=x");
    }
}
