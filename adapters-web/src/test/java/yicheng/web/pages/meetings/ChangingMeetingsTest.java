package yicheng.web.pages.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.ATopic.aTopic;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;
import yicheng.web.pages.Visitor;

/** The office proposes, everybody sees each date before, the director decides. */
class ChangingMeetingsTest {

    private static final String PAGE = "/meetings/weekly:2026-12-07";
    private static final Map<String, String> A_DAY_LATER =
            Map.of("version", "0", "change", "moved", "start", "2026-12-08T09:00", "reason", "上级来中心检查");

    private final ListStory story = ListStory.on(LocalDateTime.of(2026, 11, 24, 9, 0));

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    @Test
    void every_date_that_would_move_is_shown_before_anything_is_proposed() {
        story.passed(HEAD_OF_FIRST, FIRST, MeetingRef.parse("weekly:2026-12-07").orElseThrow(), aTopic());

        var page = as(CLERK)
                .get(PAGE + "/change?change=moved&start=2026-12-08T09:00&reason=" + Visitor.encoded("上级来中心检查"))
                .html();

        assertThat(page)
                .contains("改期到 2026年12月8日 周二 09:00", "1 项在办议题", "提出调整，请主任决定")
                .contains("<s>12月7日 周一 09:00</s>", "<b>12月8日 周二 09:00</b>");
        assertThat(as(DIRECTOR).get("/meetings").html()).doesNotContain("待主要领导决定的调整");
    }

    @Test
    void a_day_off_is_refused_beside_the_field_with_its_clause_and_all_that_was_typed() {
        var page = as(CLERK).get(PAGE + "/change?change=moved&start=2026-12-06T09:00&reason=检查");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("休息日，请改选工作日（第一章）", "value=\"2026-12-06T09:00\"", ">检查</textarea>");
    }

    @Test
    void a_change_without_a_way_or_a_moment_is_asked_for_them() {
        assertThat(as(CLERK).get(PAGE + "/change?reason=x").html()).contains("请选择怎样调整");
        assertThat(as(CLERK)
                        .get(PAGE + "/change?change=moved&start=soon&reason=x")
                        .html())
                .contains("请填写改到哪天几点");
        assertThat(as(CLERK).post(PAGE + "/change", Map.of("change", "merged")).status())
                .isEqualTo(422);
    }

    @Test
    void the_director_agrees_in_place_and_the_dates_follow() {
        assertThat(as(CLERK).sent(PAGE + "/change", A_DAY_LATER)).startsWith(PAGE + "?done=proposed");
        var director = as(DIRECTOR);
        assertThat(director.get("/").html()).contains("改期到 2026年12月8日", "决定会议调整", PAGE + "#decide");
        assertThat(director.get("/meetings").html()).contains("待主要领导决定的调整", "褚晓燕 提出：上级来中心检查", "决定这项调整");

        assertThat(director.sent(PAGE + "/decide", Map.of("version", "1", "agreed", "yes", "remark", "")))
                .isEqualTo(PAGE + "?done=agreed");

        assertThat(as(HEAD_OF_FIRST).get(PAGE).html())
                .contains("2026年12月8日 周二", "改期", "调整记录", "周明远 决定", "褚晓燕 提出：上级来中心检查");
    }

    @Test
    void to_turn_it_down_takes_a_reason_and_keeps_what_was_typed() {
        as(CLERK).sent(PAGE + "/change", A_DAY_LATER);

        var page = as(DIRECTOR).post(PAGE + "/decide", Map.of("version", "1", "agreed", "no", "remark", ""));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("请写明为何不同意", "同意调整");
        assertThat(as(DIRECTOR).sent(PAGE + "/decide", Map.of("version", "1", "agreed", "no", "remark", "检查已改期")))
                .isEqualTo(PAGE + "?done=declined");
        assertThat(as(CLERK).get(PAGE).html()).contains("不同意", "检查已改期", "2026年12月7日 周一");
    }

    @Test
    void who_was_overtaken_is_told_and_nothing_is_lost() {
        as(CLERK).sent(PAGE + "/change", A_DAY_LATER);

        var page = as(OFFICE_HEAD).post(PAGE + "/change", A_DAY_LATER);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html()).contains("有人对这次会议作了调整", "上级来中心检查", "已有一项待决定");
    }

    @Test
    void only_the_office_proposes_and_only_the_director_decides() {
        as(CLERK).sent(PAGE + "/change", A_DAY_LATER);

        assertThat(as(DIRECTOR).get(PAGE + "/change").status()).isEqualTo(403);
        assertThat(as(CLERK)
                        .post(PAGE + "/decide", Map.of("version", "1", "agreed", "yes"))
                        .status())
                .isEqualTo(403);
        assertThat(as(CLERK).get(PAGE).html()).contains("您提出的，由主任决定").doesNotContain(">同意调整<");
        assertThat(as(HEAD_OF_FIRST).get(PAGE).html()).contains("决定以前会议按原安排准备");
    }

    private Colleague as(Person.Id person) {
        return Colleague.of(server, person);
    }
}
