package yicheng.web.pages.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
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
import yicheng.meeting.MeetingRef;
import yicheng.topic.TopicField;
import yicheng.topic.life.Topic;
import yicheng.web.RunningServer;
import yicheng.web.pages.Guest;

/** The agenda that follows from a decided list, and what becomes of it, without scripts. */
class AgendaPagesTest {

    private static final String AGENDA = "/meetings/weekly:2026-11-30/agenda";
    private static final MeetingRef NEXT = MeetingRef.parse("weekly:2026-12-07").orElseThrow();

    private final ListStory story = ListStory.on(TUESDAY);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    private final Topic.Id plain = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("食堂调整"));
    private final Topic.Id urgent =
            story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("车辆更新").with(TopicField.URGENT, "是"));
    private final Topic.Id important =
            story.passed(HEAD_OF_SECOND, SECOND, WEEKLY, aTopic().titled("安全整治").with(TopicField.IMPORTANT, "是"));

    private final Guest clerk = Guest.signedIn(server, CLERK);
    private final Guest director = Guest.signedIn(server, DIRECTOR);

    @Test
    void before_the_list_is_decided_the_page_says_what_makes_an_agenda() {
        assertThat(clerk.get(AGENDA).html()).contains("还没有议程", "看清单");
    }

    @Test
    void each_place_is_explained_and_what_does_not_fit_stands_below_the_line() {
        story.approved(WEEKLY);

        var page = clerk.get(AGENDA);

        assertThat(page.html()).contains("2026年第47次周例会议程", "第 1 版", "为何在此", "最小改动", "第 2 档");
        assertThat(page.html()).containsPattern("(?s)安全整治.*车辆更新.*会期到此已满 11:00，以下 1 项排不下.*食堂调整");
        assertThat(page.html()).contains("09:25–09:57", "校验码");
    }

    @Test
    void the_office_proposes_another_order_and_the_leader_agrees_in_place() {
        story.approved(WEEKLY);
        clerk.get(AGENDA + "/order");

        var moved = clerk.send(
                AGENDA + "/order",
                "order",
                important.value(),
                "order",
                urgent.value(),
                "order",
                plain.value(),
                "do",
                "up:" + plain.value());
        assertThat(moved.html())
                .containsPattern("(?s)value=\"" + plain.value() + "\".*value=\"" + urgent.value() + "\"");
        var silent = propose("");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.html()).contains("请写明为何调整次序");
        assertThat(propose("食堂周三要签约").html()).contains("已提出另一种次序", "提出的另一种次序");

        assertThat(director.get(AGENDA).html()).contains("食堂周三要签约", "同意这个次序", "↑2");
        var agreed = director.send(AGENDA + "/reply", "do", "agree");
        assertThat(agreed.html()).contains("已办：调整次序。议程现为第 2 版。", "手工调整，按规则应为第 3");
        assertThat(story.newest(WEEKLY).order()).startsWith(plain);
    }

    @Test
    void a_proposed_order_is_turned_down_with_a_word() {
        story.approved(WEEKLY);
        clerk.get(AGENDA + "/order");
        propose("食堂周三要签约");
        director.get(AGENDA);

        var silent = director.send(AGENDA + "/reply", "do", "decline");
        var declined = director.send(AGENDA + "/reply", "do", "decline", "remark", "按规则来");

        assertThat(silent.status()).isEqualTo(422);
        assertThat(declined.html()).contains("已答复，次序不变").doesNotContain("提出的另一种次序");
    }

    @Test
    void the_overflow_goes_on_in_one_act_and_says_so_next_time() {
        story.approved(WEEKLY);
        director.get(AGENDA);

        var page = director.send(AGENDA + "/take-off", "full", "1", "topic", plain.value(), "reason", "会期已满");

        assertThat(page.html()).contains("会期已满顺延", "第 2 版").doesNotContain("会期到此已满");
        assertThat(story.topic(plain).topic().meeting()).isEqualTo(NEXT);
        assertThat(clerk.get("/meetings/weekly:2026-12-07/list").html()).contains("上次会期已满顺延 1 次");
    }

    @Test
    void two_versions_stand_side_by_side() {
        story.approved(WEEKLY);
        director.get(AGENDA);
        director.send(AGENDA + "/take-off", "taking", "1", "topic", urgent.value(), "reason", "先补测算");

        var page = clerk.get(AGENDA + "/compare?before=1&after=2");

        assertThat(page.html()).contains("第 1 版与第 2 版", "撤下", "车辆更新", "第 3 → 第 2", "现在排得下", "先补测算");
        assertThat(clerk.get(AGENDA + "?version=1").html()).contains("这是旧版");
        assertThat(clerk.get(AGENDA + "/compare?before=1&after=9").status()).isEqualTo(404);
    }

    @Test
    void who_only_reads_is_offered_nothing() {
        story.approved(WEEKLY);
        var head = Guest.signedIn(server, HEAD_OF_SECOND);

        var page = head.get(AGENDA);

        assertThat(page.html()).contains("安全整治", "食堂调整").doesNotContain("撤下议题", "调整次序");
        assertThat(page.html()).doesNotContain("href=\"/topics/" + plain.value());
        assertThat(head.get(AGENDA + "/order").status()).isEqualTo(403);
    }

    private Guest.Seen propose(String reason) {
        return clerk.send(
                AGENDA + "/order",
                "order",
                plain.value(),
                "order",
                important.value(),
                "order",
                urgent.value(),
                "reason",
                reason,
                "do",
                "send");
    }
}
