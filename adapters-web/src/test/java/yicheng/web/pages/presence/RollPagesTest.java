package yicheng.web.pages.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;

class RollPagesTest {

    private static final String MEETING = "/meetings/weekly:2026-11-30";

    private final TestClock clock = TestClock.at(LocalDateTime.of(2026, 11, 30, 8, 30));

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUpOn(clock));

    @Test
    void a_member_signs_in_and_the_clerk_enters_the_others_until_absences_go_in_a_circular() {
        var member = Colleague.of(server, HEAD_OF_FINANCE);
        var clerk = Colleague.of(server, CLERK);

        assertThat(member.get(MEETING + "/roll").html()).contains("我已到会，签到").doesNotContain("按此报告主持人");
        member.sent(MEETING + "/roll/arrived", Map.of("key", "head5"));
        clerk.sent(MEETING + "/roll/arrived", Map.of("key", "head1"));
        assertThat(clerk.get(MEETING + "/roll").html()).contains("按此报告主持人").doesNotContain("到会时间");
        assertThat(clerk.get(MEETING + "/circular").html()).contains("会议还没有召开").doesNotContain("各部门：");
        clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 10));
        server.office().attendance().settleAbsences().handle();

        assertThat(clerk.get(MEETING + "/roll").html()).contains("无故缺席", "到会时间").doesNotContain("按此报告主持人");
        assertThat(clerk.get(MEETING + "/roll/sheet").html()).contains("签到表", "08:30");
        assertThat(Colleague.of(server, OFFICE_HEAD).get(MEETING + "/circular").html())
                .contains("印发缺席通报", "12月3日");
        assertThat(member.get(MEETING + "/circular").html())
                .contains("还没有印发")
                .doesNotContain("各部门：", "没有需要通报的人", "前印发");
    }

    @Test
    void the_page_of_observers_says_who_proposes_whom() {
        assertThat(Colleague.of(server, HEAD_OF_FIRST)
                        .get(MEETING + "/observers")
                        .html())
                .contains("列席和邀请", "还没有建议列席人员");
    }

    @Test
    void a_proposal_that_is_refused_says_why_though_there_is_no_form_for_it() {
        var typed = Map.of("topic", "", "kind", "handler", "person", "jingban1", "reason", "介绍");
        var over = "/meetings/weekly:2026-11-23/observers";

        var clerk = Colleague.of(server, CLERK).post(MEETING + "/observers", typed);
        var late = Colleague.of(server, HEAD_OF_FIRST).post(over, typed);
        var kind = Colleague.of(server, HEAD_OF_FIRST)
                .post(MEETING + "/observers", Map.of("topic", "", "kind", "boss", "name", "秦教授", "reason", "介绍"));

        assertThat(clerk.status()).isEqualTo(403);
        assertThat(clerk.html()).contains("没有权限", "（第");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.html()).contains("会议已经开始，不再增加列席人员").doesNotContain("还在下面");
        assertThat(kind.status()).isEqualTo(422);
        assertThat(kind.html()).contains("没有这个类别");
    }
}
