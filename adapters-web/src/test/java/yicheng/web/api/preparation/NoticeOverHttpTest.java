package yicheng.web.api.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.RunningServer;

class NoticeOverHttpTest {

    private static final String NOTICE = "/meetings/weekly:2026-11-30/notice";
    private static final String ROOM = "/meetings/weekly:2026-11-30/preparation/room";

    @AutoClose
    private final RunningServer office = RunningServer.of(TestOffice.setUp());

    private final Client clerk = Client.signedIn(office, FiveDepartments.CLERK);
    private final Client head = Client.signedIn(office, FiveDepartments.HEAD_OF_FIRST);

    @Test
    void before_it_is_issued_everybody_sees_by_when_it_is() {
        var read = head.get(NOTICE);

        assertThat(read.at("/state/code")).isEqualTo("planned");
        assertThat(read.at("/due")).isEqualTo("2026-11-25T17:00:00+08:00");
        assertThat(read.at("/rule/id")).isEqualTo("meetings.notice");
        assertThat(read.at("/draft/room")).isEqualTo("第一会议室");
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void the_office_issues_it_once_and_corrects_it_when_the_room_changes() {
        var issued = clerk.post(NOTICE, "{\"remark\":\"请提前十分钟到会\"}", "If-Match", "\"0\"");
        var again = clerk.post(NOTICE, "{}", "If-Match", "\"1\"");
        clerk.post(ROOM, "{\"room\":\"第二会议室\"}", "If-Match", "\"0\"");
        var outdated = head.get(NOTICE);
        var corrected = clerk.post(NOTICE, "{}", "If-Match", "\"1\"");

        assertThat(issued.at("/state/code")).isEqualTo("issued");
        assertThat(issued.at("/issued/0/says/leaveUntil")).isEqualTo("2026-11-30T07:00:00+08:00");
        assertThat(issued.at("/issued/0/remark")).isEqualTo("请提前十分钟到会");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.answer().body()).contains("时间、地点都没有变");
        assertThat(outdated.at("/state/code")).isEqualTo("outdated");
        assertThat(corrected.at("/issued/1/number")).isEqualTo("2");
        assertThat(corrected.at("/issued/1/says/room")).isEqualTo("第二会议室");
    }

    @Test
    void receipts_are_for_the_office() {
        clerk.post(NOTICE, "{}", "If-Match", "\"0\"");

        assertThat(clerk.get(NOTICE).all("/receipts", "/person/name")).contains("陈建国");
        assertThat(head.get(NOTICE).all("/receipts", "/person/name")).isEmpty();
    }

    @Test
    void an_ad_hoc_meeting_has_its_own_notice() {
        var refused = clerk.post("/meetings/adhoc:2026-11-26T15:00/notice", "{}", "If-Match", "\"0\"");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.answer().body()).contains("临时会议的通知在那次会议的页面上发");
    }
}
