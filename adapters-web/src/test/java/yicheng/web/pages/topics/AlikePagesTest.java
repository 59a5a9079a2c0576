package yicheng.web.pages.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.SECOND;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.topic.TopicField;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.web.RunningServer;
import yicheng.web.pages.Guest;

/** Topics that read alike: the office sees how alike, and merges them or keeps them apart. */
class AlikePagesTest {

    private final ListStory story = ListStory.on(TUESDAY);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    private final Topic.Id lead = story.passed(
            HEAD_OF_FIRST,
            FIRST,
            WEEKLY,
            aTopic().titled("购置检测设备").with(TopicField.BACKGROUND, "探头老化").with(TopicField.OBSERVERS, "技术部 李工"));
    private final Topic.Id other = story.passed(
            HEAD_OF_SECOND, SECOND, WEEKLY, aTopic().titled("检测设备购置方案").with(TopicField.BACKGROUND, "两处实验室共用"));

    private final Guest clerk = Guest.signedIn(server, CLERK);

    @Test
    void the_office_sees_how_alike_and_which_words_both_titles_have() {
        var page = clerk.get("/topics/" + other.value());

        assertThat(page.html()).contains("同类议题", "相似", "<mark>检测设备</mark>", "<mark>购置</mark>", "业务一部");
        assertThat(Guest.signedIn(server, HEAD_OF_SECOND)
                        .get("/topics/" + other.value())
                        .html())
                .doesNotContain("同类议题");
    }

    @Test
    void merged_topics_show_both_texts_on_both_pages_and_are_taken_apart() {
        var page = clerk.get("/topics/" + other.value());
        var silent = merge(page, "");
        var merged = merge(page, "同一批设备");

        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.html()).contains("请写明合并的理由", "value=\"other\" checked");
        assertThat(merged.html()).contains("并入另一议题", "业务一部牵头", "探头老化", "两处实验室共用");
        assertThat(clerk.get("/topics/" + lead.value()).html()).contains("并入的议题", "检测设备购置方案", "两处实验室共用");
        assertThat(Guest.signedIn(server, HEAD_OF_FIRST)
                        .get("/topics/" + lead.value())
                        .html())
                .contains("检测设备购置方案", "两处实验室共用")
                .doesNotContain("href=\"/topics/" + other.value(), "拆分");
        assertThat(clerk.get("/meetings/weekly:2026-11-30/list").html()).contains("并入“购置检测设备”", "业务一部、业务二部");

        clerk.get("/topics/" + other.value());
        var apart = clerk.send("/topics/" + other.value() + "/unmerge", "reason", "分开议");
        assertThat(apart.html()).contains("已办：拆分").doesNotContain("业务一部牵头");
        assertThat(story.topic(other).topic().stage()).isEqualTo(Stage.PASSED);
    }

    @Test
    void what_is_kept_apart_says_why_and_is_not_asked_again() {
        clerk.get("/topics/" + other.value());

        var page = clerk.send(
                "/topics/" + other.value() + "/keep-apart", "other", lead.value(), "apart", "1", "reason", "型号不同");

        assertThat(page.html()).contains("已定不合并", "型号不同").doesNotContain("合并这两项议题");
    }

    @Test
    void proposed_observers_stand_with_the_topic_and_in_its_form() {
        assertThat(clerk.get("/topics/" + lead.value()).html()).contains("建议列席人员", "技术部 李工");
        assertThat(Guest.signedIn(server, HEAD_OF_FIRST).get("/topics/new").html())
                .contains("建议列席人员", "name=\"observers\"");
    }

    private Guest.Seen merge(Guest.Seen page, String reason) {
        return clerk.send(
                "/topics/" + other.value() + "/merge",
                "other",
                lead.value(),
                "otherVersion",
                page.input("otherVersion"),
                "lead",
                "other",
                "merging",
                "1",
                "reason",
                reason);
    }
}
