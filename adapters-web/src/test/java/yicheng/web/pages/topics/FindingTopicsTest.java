package yicheng.web.pages.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.pages.topics.TopicForms.TUESDAY;
import static yicheng.web.pages.topics.TopicForms.capital;
import static yicheng.web.pages.topics.TopicForms.complete;
import static yicheng.web.pages.topics.TopicForms.draft;
import static yicheng.web.pages.topics.TopicForms.path;
import static yicheng.web.pages.topics.TopicForms.submitted;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;
import yicheng.web.pages.Visitor;

/** Where topics are seen and found, and by whom. */
class FindingTopicsTest {

    private final TestClock clock = TestClock.at(TUESDAY);

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUpOn(clock));

    private final Visitor visitor = new Visitor(server);
    private final Colleague head = Colleague.of(server, FiveDepartments.HEAD_OF_FIRST);
    private final Colleague officeHead = Colleague.of(server, FiveDepartments.OFFICE_HEAD);

    @Test
    void whoever_has_not_signed_in_is_led_to_the_sign_in_and_back() {
        var page = visitor.get("/topics");

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).isEqualTo("/sign-in?back=%2Ftopics");
    }

    @Test
    void a_topic_of_another_department_is_not_shown() {
        var topic = path(submitted(head, complete("更换检测探头")));
        var other = Colleague.of(server, FiveDepartments.HEAD_OF_FINANCE);

        assertThat(other.get(topic).status()).isEqualTo(403);
        assertThat(other.get(topic + "/history").status()).isEqualTo(403);
        assertThat(other.get("/topics").html()).doesNotContain("更换检测探头");
        assertThat(other.get("/search?q=" + Visitor.encoded("探头")).html()).doesNotContain("更换检测探头");
    }

    @Test
    void the_queue_says_when_a_topic_is_due_and_where_it_rolls_to() {
        submitted(head, complete("更换检测探头", Map.of("meeting", "weekly:2026-11-30")));

        assertThat(officeHead.get("/queue").html()).contains("更换检测探头", "11月27日 周五 10:00", "顺延至 周例会 12月7日 周一");
        assertThat(head.get("/queue").status()).isEqualTo(403);
    }

    @Test
    void two_characters_find_a_topic_and_are_marked() {
        submitted(head, complete("更换检测探头", Map.of("matters", "确定供应商")));

        assertThat(head.get("/search?q=" + Visitor.encoded("探头")).html()).contains("<mark>探头</mark>");
        assertThat(head.get("/search?q=" + Visitor.encoded("供应")).html()).contains("<mark>供应</mark>商");
        assertThat(head.get("/search?q=" + Visitor.encoded("飞机")).html()).contains("没有这个词");
    }

    @Test
    void a_long_list_goes_on_where_the_page_ended() {
        for (int i = 0; i < 35; i++) {
            clock.moveTo(LocalDateTime.of(2026, 11, 24, 10, i));
            head.post("/topics/new", draft("议题" + (100 + i), Map.of()));
        }

        var first = head.get("/topics").html();
        var next = first.replaceAll("(?s).*href=\"(/topics\\?after=[^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        var second = head.get(next).html();

        assertThat(first).contains("议题134", "更多").doesNotContain("议题104");
        assertThat(second).contains("议题104", "议题100").doesNotContain("议题105");
    }

    @Test
    void the_history_tells_who_did_what_and_when_in_peoples_words() {
        var topic = path(submitted(head, capital("购置检测设备", "860万元")));
        officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "refer", "refer", "请先报党委会"));

        var page = head.get(topic + "/history");

        assertThat(page.html())
                .contains("新建草稿", "签字提交", "蒋文华", "退回", "冯立新", "请先报党委会", "转党委会", "2026年11月24日 周二 10:00")
                .doesNotContain("topic.submitted", "refer_party_committee");
    }

    @Test
    void the_administrator_sees_his_technical_work_only() {
        submitted(head, complete("更换检测探头"));

        var page = Colleague.of(server, FiveDepartments.ADMINISTRATOR).get("/");

        assertThat(page.html()).contains("管理账号").doesNotContain("更换检测探头");
        assertThat(Colleague.of(server, FiveDepartments.ADMINISTRATOR)
                        .get("/topics")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 等我办, Waits for me",
        "/topics, 新建议题, New topic",
        "/topics/new, 签字提交这项议题, Sign and submit the topic",
        "/topics/import, 从表格导入议题, Import topics from a table",
        "/search, 查找议题, Find topics"
    })
    void every_page_of_work_speaks_both_languages(String path, String chinese, String english) {
        assertThat(head.get(path, "Accept-Language", "zh-CN").html()).contains(chinese);
        assertThat(head.get(path, "Accept-Language", "en-GB").html()).contains(english);
    }
}
