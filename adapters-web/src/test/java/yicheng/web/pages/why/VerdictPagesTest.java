package yicheng.web.pages.why;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.rulebook.BookStory;
import yicheng.topic.life.Topics;
import yicheng.web.RunningServer;
import yicheng.web.pages.Guest;

class VerdictPagesTest {

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    private final Guest clerk = Guest.signedIn(server, CLERK);

    @Test
    void each_judgement_of_a_topic_is_listed_with_its_edition_and_says_which_rule_fired_and_what_it_saw() {
        var topic = story.spending("购置检测设备", "400000");
        story.published(BookStory.sum(50));

        var document = clerk.get(path(topic)).html();
        var all = clerk.get(path(topic) + "/verdicts");
        var why = clerk.get(all.found("class=\"why-link\" href=\"([^\"]+)\"")).html();

        assertThat(document).contains(path(topic) + "/verdicts");
        assertThat(all.html()).contains("转党委会", "手写版");
        assertThat(why).contains("起作用的规则", "/rules#review.major-funds", "金额达到 30 万元", "涉及金额", "40 万元");
    }

    @Test
    void judged_again_by_its_own_edition_it_is_the_same_to_the_byte() {
        var topic = story.spending("购置检测设备", "400000");
        story.published(BookStory.sum(50));
        var why = clerk.get(path(topic) + "/verdicts").found("class=\"why-link\" href=\"([^\"]+)\"");

        assertThat(clerk.get(why).html()).doesNotContain("完全一致");
        assertThat(clerk.get(why + "?again=yes").html()).contains("完全一致", "留存", "重审");
    }

    @Test
    void a_rule_that_did_not_apply_is_found_by_its_words_with_the_condition_it_stopped_at() {
        var topic = story.spending("购置打印纸", "2000");
        var why = clerk.get(path(topic) + "/verdicts").found("class=\"why-link\" href=\"([^\"]+)\"");

        assertThat(clerk.get(why + "?q=党委会").html()).contains("没有适用，不满足：", "三（一）", "重大资金须先经党委会");
        assertThat(clerk.get(why + "?q=不存在的词").html()).contains("0 条");
    }

    @Test
    void another_department_is_refused_and_a_judgement_that_is_not_there_is_unknown() {
        var topic = story.spending("购置检测设备", "400000");
        var stranger = Guest.signedIn(server, HEAD_OF_FINANCE);

        assertThat(stranger.get(path(topic) + "/verdicts").status()).isEqualTo(403);
        assertThat(stranger.get(path(topic) + "/verdicts/1").status()).isEqualTo(403);
        assertThat(clerk.get(path(topic) + "/verdicts/999999").status()).isEqualTo(404);
        assertThat(clerk.get(path(topic) + "/verdicts/x").status()).isEqualTo(404);
        assertThat(Guest.of(server).get(path(topic) + "/verdicts").path()).startsWith("/sign-in");
        assertThat(Guest.signedIn(server, HEAD_OF_FIRST)
                        .get(path(topic) + "/verdicts")
                        .status())
                .isEqualTo(200);
    }

    private static String path(Topics.Kept topic) {
        return "/topics/" + topic.topic().id().value();
    }
}
