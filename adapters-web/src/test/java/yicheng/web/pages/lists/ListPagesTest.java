package yicheng.web.pages.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.people.FiveDepartments.SECOND;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.topic.TopicField;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.web.RunningServer;
import yicheng.web.pages.Guest;

/** The list of a meeting, from the clerk's marks to the leader's decision, without scripts. */
class ListPagesTest {

    private static final String LISTS = "/meetings/weekly:2026-11-30/list";
    private static final String SHEET = LISTS + "/1";
    private static final byte[] SCAN = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

    private final ListStory story = ListStory.on(TUESDAY);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    private final Topic.Id plain = story.passed(
            HEAD_OF_FIRST,
            FIRST,
            WEEKLY,
            aTopic().titled("食堂调整").with(TopicField.OBSERVERS, "技术部 李工").with(TopicField.PRESENTER, "蒋文华"));
    private final Topic.Id important =
            story.passed(HEAD_OF_SECOND, SECOND, WEEKLY, aTopic().titled("安全整治").with(TopicField.IMPORTANT, "是"));

    private final Guest clerk = Guest.signedIn(server, CLERK);
    private final Guest officeHead = Guest.signedIn(server, OFFICE_HEAD);
    private final Guest director = Guest.signedIn(server, DIRECTOR);

    @Test
    void the_clerk_sees_what_the_list_would_be_and_what_is_not_on_it() {
        story.topics.submitted(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("车辆更新"));

        var page = clerk.get(LISTS);

        assertThat(page.html()).contains("2026年第47次周例会", "食堂调整", "安全整治", "排得下");
        assertThat(page.html()).containsPattern("(?s)未列入本清单的议题.*车辆更新.*还没有审核完");
    }

    @Test
    void marks_change_the_proposed_rank_and_too_long_topics_are_warned_of() {
        clerk.get(LISTS);

        var page = clerk.send(
                LISTS,
                "marked",
                plain.value(),
                "urgent." + plain.value(),
                "1",
                "important." + plain.value(),
                "1",
                "minutes." + plain.value(),
                "110",
                "marked",
                important.value(),
                "do",
                "again");

        assertThat(page.html()).contains("超出", "会期排不下");
        assertThat(page.found("id=\"rank-" + plain.value() + "\" class=\"rank\">(\\d)"))
                .isEqualTo("1");
    }

    @Test
    void minutes_that_are_no_number_are_told_and_stay() {
        clerk.get(LISTS);

        var page = clerk.send(LISTS, "marked", plain.value(), "minutes." + plain.value(), "半小时", "do", "compile");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("“半小时”不是 1 至 240 的整数分钟", "value=\"半小时\"");
    }

    @Test
    void the_sheet_is_compiled_signed_and_decided_by_three_people() {
        clerk.get(LISTS);
        var compiled = clerk.send(LISTS, "do", "compile");
        assertThat(compiled.path()).startsWith(SHEET);
        assertThat(compiled.html()).contains("已汇总成清单", "形式审核结论", "技术部 李工", "通过（冯立新");

        officeHead.get(SHEET);
        assertThat(officeHead.send(SHEET + "/sign").html()).contains("已签字上报", "待主要领导审定");

        director.get(SHEET);
        var kept = director.send(
                SHEET + "/decide", "choice." + plain.value(), "hold", "remark." + plain.value(), "下周再议", "do", "save");
        assertThat(kept.html()).contains("已保存，未生效", "其余 1 项全部同意并审定", "下周再议");
        assertThat(story.topic(plain).topic().stage()).isEqualTo(Stage.LISTED);

        var decided = director.send(SHEET + "/decide", "do", "rest");
        assertThat(decided.html()).contains("已审定", "周明远", "下周再议");
        assertThat(story.topic(plain).topic().stage()).isEqualTo(Stage.HELD);
        assertThat(story.newest(WEEKLY).order()).containsExactly(important);
    }

    @Test
    void a_topic_sent_back_without_a_word_is_told_beside_it_and_the_rest_is_kept() {
        story.signed(WEEKLY);
        director.get(SHEET);

        var page = director.send(
                SHEET + "/decide",
                "choice." + plain.value(),
                "send_back",
                "choice." + important.value(),
                "approve",
                "do",
                "save");

        assertThat(page.html()).contains("退回“食堂调整”请写明批示", "已保存，未生效", "value=\"send_back\" checked");
        assertThat(director.send(SHEET + "/decide", "choice." + plain.value(), "send_back", "do", "rest"))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(422));
    }

    @Test
    void a_choice_is_undone_before_it_counts() {
        story.signed(WEEKLY);
        director.get(SHEET);
        director.send(SHEET + "/decide", "choice." + plain.value(), "hold", "do", "save");

        var page = director.send(
                SHEET + "/decide",
                "choice." + plain.value(),
                "hold",
                "choice." + important.value(),
                "approve",
                "do",
                "undo:" + plain.value());

        assertThat(page.html()).contains("其余 1 项全部同意并审定");
        assertThat(page.html()).doesNotContain("value=\"hold\" checked");
    }

    @Test
    void a_list_signed_on_paper_is_entered_with_its_scan_and_contested() {
        story.compiled(WEEKLY);
        clerk.get(SHEET);

        var without = clerk.send(SHEET + "/paper", "signer", "bangongshi", "at", "2026-11-24T10:00");
        var entered = clerk.upload(SHEET + "/paper", "签字页.pdf", SCAN, "signer", "bangongshi", "at", "2026-11-24T10:00");

        assertThat(without.html()).contains("请选择签字件的扫描件", "value=\"2026-11-24T10:00\"");
        assertThat(entered.html()).contains("冯立新", "纸质签署，代录", "褚晓燕");
        assertThat(clerk.file(entered.found("href=\"(" + SHEET + "/scans/[^\"]+)")))
                .isEqualTo(SCAN);

        officeHead.get(SHEET);
        var contested = officeHead.send(SHEET + "/contest", "objection", "当天我不在单位");
        assertThat(contested.html()).contains("签字人有异议：当天我不在单位");
    }

    @Test
    void the_decision_on_paper_is_entered_too() {
        story.signed(WEEKLY);
        clerk.get(SHEET + "?paper=1");

        var entered = clerk.upload(
                SHEET + "/decide",
                "审定页.pdf",
                SCAN,
                "paper",
                "1",
                "signer",
                "zhuren",
                "at",
                "2026-11-24T10:00",
                "choice." + plain.value(),
                "hold",
                "do",
                "rest");

        assertThat(entered.html()).contains("已审定", "周明远", "纸质签署，代录");
        assertThat(story.topic(plain).topic().stage()).isEqualTo(Stage.HELD);
    }

    @Test
    void a_sheet_sent_back_says_why_and_is_compiled_anew() {
        story.compiled(WEEKLY);
        officeHead.get(SHEET);

        var silent = officeHead.send(SHEET + "/send-back", "reason", " ");
        var back = officeHead.send(SHEET + "/send-back", "reason", "食堂调整用时偏长");

        assertThat(silent.status()).isEqualTo(422);
        assertThat(back.html()).contains("已退回秘书重拟", "食堂调整用时偏长");
        assertThat(clerk.get(LISTS).html()).contains("重新汇总成清单");
    }

    @Test
    void an_act_on_an_old_page_is_not_done() {
        story.compiled(WEEKLY);
        officeHead.get(SHEET);
        story.compile(CLERK, WEEKLY, 1);

        var page = officeHead.send(SHEET + "/sign");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html()).contains("刚才有人改动了这份清单");
    }
}
