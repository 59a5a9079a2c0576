package yicheng.web.pages.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.people.Person;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;
import yicheng.web.pages.Visitor;

class NoticePagesTest {

    private static final String MEETING = "/meetings/weekly:2026-11-30";

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUp());

    @Test
    void the_rail_of_a_meeting_says_by_when_its_notice_is_due() {
        assertThat(as(HEAD_OF_FIRST).get(MEETING).html()).contains("data-stop=\"notice\"", "会议通知");
    }

    @Test
    void the_clerk_issues_it_and_everybody_sees_that_it_is_issued() {
        var sent = as(CLERK).post(MEETING + "/notice", Map.of("version", "0", "remark", Visitor.ATTACK));

        assertThat(sent.header("Location")).endsWith("/notice?done=issued");
        assertThat(as(HEAD_OF_FIRST).get(MEETING + "/notice").html())
                .contains("关于召开2026年第47次周例会的通知", "第一会议室", "已通知", "请假")
                .doesNotContain("发出会议通知</button>", "<script>alert", "<img src=x");
        assertThat(as(HEAD_OF_FIRST).get("/meetings?year=2026").html()).contains("已通知");
        assertThat(as(HEAD_OF_FIRST).get("/inbox").html()).contains("【会议通知】请参加2026年第47次周例会");
    }

    @Test
    void after_another_room_the_office_is_asked_to_correct_it() {
        as(CLERK).post(MEETING + "/notice", Map.of("version", "0"));
        as(CLERK).post(MEETING + "/preparation/room", Map.of("version", "0", "room", "第二会议室"));

        assertThat(as(CLERK).get("/today").html()).contains("通知待更正", "发出更正通知");
        assertThat(as(CLERK).get(MEETING + "/notice").html()).contains("更正通知（第 2 次）", "第二会议室");
        assertThat(as(HEAD_OF_FIRST).get(MEETING + "/notice").html()).contains("办公室将发更正通知", "第一会议室");
    }

    @Test
    void who_comes_second_is_told_and_keeps_the_remark() {
        as(CLERK).post(MEETING + "/notice", Map.of("version", "0"));
        as(CLERK).post(MEETING + "/preparation/room", Map.of("version", "0", "room", "第二会议室"));

        var second = as(CLERK).post(MEETING + "/notice", Map.of("version", "0", "remark", "自带笔记本电脑"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html()).contains("自带笔记本电脑");
    }

    private Colleague as(Person.Id person) {
        return Colleague.of(server, person);
    }
}
