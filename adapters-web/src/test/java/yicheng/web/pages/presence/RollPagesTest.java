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
        clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 10));
        server.office().attendance().settleAbsences().handle();

        assertThat(clerk.get(MEETING + "/roll").html()).contains("按此报告主持人", "无故缺席");
        assertThat(clerk.get(MEETING + "/roll/sheet").html()).contains("签到表", "08:30");
        assertThat(Colleague.of(server, OFFICE_HEAD).get(MEETING + "/circular").html())
                .contains("印发缺席通报", "12月3日");
    }

    @Test
    void the_page_of_observers_says_who_proposes_whom() {
        assertThat(Colleague.of(server, HEAD_OF_FIRST)
                        .get(MEETING + "/observers")
                        .html())
                .contains("列席和邀请", "还没有建议列席人员");
    }
}
