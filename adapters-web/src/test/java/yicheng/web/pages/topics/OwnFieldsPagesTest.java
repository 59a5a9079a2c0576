package yicheng.web.pages.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.pages.topics.TopicForms.TUESDAY;
import static yicheng.web.pages.topics.TopicForms.complete;
import static yicheng.web.pages.topics.TopicForms.draft;
import static yicheng.web.pages.topics.TopicForms.path;
import static yicheng.web.pages.topics.TopicForms.submitted;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yicheng.SmallBook;
import yicheng.SmallBookFields;
import yicheng.people.FiveDepartments;
import yicheng.rulebook.BookStory;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;

/** Fields that the rule administrator added to the topics of this office. */
class OwnFieldsPagesTest {

    private final BookStory story = BookStory.on(TUESDAY);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    private final Colleague head = Colleague.of(server, FiveDepartments.HEAD_OF_FIRST);

    @BeforeEach
    void the_book_has_them() {
        story.published(SmallBookFields.book());
    }

    @Test
    void the_form_of_a_topic_and_the_self_check_have_them() {
        var form = head.get("/topics/new").html();

        assertThat(form).contains("本单位栏目", "涉密等级", "按保密规定填写", "<option value=\"秘密\">");
        assertThat(form).contains("<div class=\"of monthly\"><div class=\"field\" id=\"field-own-预计人数\">");
        assertThat(head.get("/review").html()).contains("name=\"own.涉密等级\"");
    }

    @Test
    void a_book_without_them_shows_no_such_section() {
        story.published(SmallBook.shipped());

        assertThat(head.get("/topics/new").html()).doesNotContain("本单位栏目");
    }

    @Test
    void what_was_filled_in_is_kept_and_judged() {
        var address = head.sent("/topics/new", draft("更换检测探头", Map.of("own.涉密等级", "秘密")));

        var form = head.get(address).html();

        assertThat(form).contains("<option value=\"秘密\" selected>", "秘密议题不走电子流转");
    }

    @Test
    void the_topics_page_tells_what_stands_in_them() {
        var address = submitted(head, complete("更换检测探头", Map.of("own.涉密等级", "内部")));

        assertThat(head.get(path(address)).html()).contains("<dt>涉密等级</dt><dd>内部</dd>");
    }

    @Test
    void what_cannot_be_read_is_said_beside_its_field() {
        var typed = draft("更换检测探头", Map.of("own.预计人数", "很多"));

        var page = head.get(head.sent("/topics/new", typed)).html();

        assertThat(page).contains("预计人数“很多”无法识别：请填数字，如 30.5", "value=\"很多\"");
    }

    @Test
    void what_a_later_edition_dropped_stays_with_the_topic_as_a_former_field() {
        var typed = complete("更换检测探头", Map.of("own.涉密等级", "内部"));
        var address = head.sent("/topics/new", typed);
        story.published(SmallBook.shipped());

        assertThat(head.get(address).html()).contains("旧栏目", "name=\"own.涉密等级\" value=\"内部\"");
        assertThat(head.get(path(address)).html()).contains("<dt>涉密等级（旧栏目）</dt><dd>内部</dd>");
    }
}
