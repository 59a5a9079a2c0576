package yicheng.web.pages.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.topic.ATopic.aTopic;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.meeting.MeetingRef;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;

class InboxPageTest {

    private static final MeetingRef MEETING =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();

    private final ListStory story = ListStory.on(LocalDateTime.of(2026, 11, 24, 9, 0));

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    @Test
    void what_is_new_is_counted_on_every_page_until_the_inbox_is_opened() {
        story.passed(HEAD_OF_FIRST, FIRST, MEETING, aTopic());
        story.compiled(MEETING);
        var head = Colleague.of(server, OFFICE_HEAD);

        assertThat(head.get("/rules").html()).contains("收件箱，1 条未读");
        assertThat(head.get("/inbox").html()).contains("1 条新通知", "已拟好，请签字", "/meetings/weekly:2026-11-30/list/1");

        assertThat(head.get("/rules").html()).doesNotContain("条未读");
        assertThat(head.get("/inbox").html()).contains("没有新通知", "已拟好，请签字");
    }

    @Test
    void a_department_hears_what_became_of_its_topic_and_is_led_there() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, MEETING, aTopic());
        story.approved(MEETING);

        assertThat(Colleague.of(server, HEAD_OF_FIRST).get("/inbox").html())
                .contains("已审定：同意上会", "href=\"/topics/%s\"".formatted(topic.value()));
    }

    @Test
    void an_empty_inbox_says_what_will_come() {
        assertThat(Colleague.of(server, RULE_ADMINISTRATOR).get("/inbox").html())
                .contains("还没有通知");
    }
}
