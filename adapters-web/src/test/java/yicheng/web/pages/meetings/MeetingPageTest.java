package yicheng.web.pages.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HANDLER_IN_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.ATopic.aTopic;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;
import yicheng.web.pages.Visitor;

class MeetingPageTest {

    private static final MeetingRef MEETING =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();
    private static final String PAGE = "/meetings/weekly:2026-11-30";

    private ListStory story;

    @AutoClose
    private RunningServer server;

    @BeforeEach
    void on_a_tuesday() {
        story = ListStory.on(LocalDateTime.of(2026, 11, 24, 9, 0));
        server = RunningServer.of(story.topics.office);
    }

    @Test
    void the_clerk_finds_the_topics_that_passed_and_the_list_to_compile() {
        story.passed(HEAD_OF_FIRST, FIRST, MEETING, aTopic().titled("客户投诉集中处置"));

        var page = as(CLERK).get(PAGE).html();

        assertThat(page)
                .contains("2026年第47次周例会", "清单待拟（1 项）", "审核通过", "客户投诉集中处置")
                .contains("href=\"/meetings/weekly:2026-11-30/list\">拟制清单");
    }

    @Test
    void the_head_of_the_office_signs_and_the_director_decides() {
        story.passed(HEAD_OF_FIRST, FIRST, MEETING, aTopic());
        var list = story.compiled(MEETING);

        assertThat(as(OFFICE_HEAD).get(PAGE).html()).contains("清单待签", "签字上报清单");
        assertThat(as(CLERK).get(PAGE).html()).contains("清单待签").doesNotContain("签字上报清单</a>");

        story.sign(OFFICE_HEAD, list);

        assertThat(as(DIRECTOR).get(PAGE).html()).contains("清单待审定", "审定清单", "冯立新 签字上报于 11月24日 周二 09:00");
    }

    @Test
    void the_agenda_stands_there_in_short_once_the_list_is_decided() {
        story.passed(HEAD_OF_FIRST, FIRST, MEETING, aTopic().titled("客户投诉集中处置"));
        story.approved(MEETING);

        var page = as(HEAD_OF_FIRST).get(PAGE).html();

        assertThat(page)
                .contains("议程已定", "第 1 版", "客户投诉集中处置", "href=\"/meetings/weekly:2026-11-30/agenda\"")
                .doesNotContain("id=\"lists\"");
    }

    @Test
    void a_list_that_was_due_says_what_it_means() {
        story.passed(HEAD_OF_FIRST, FIRST, MEETING, aTopic());
        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 27, 16, 0));

        var page = as(CLERK).get(PAGE).html();

        assertThat(page).contains("class=\"late\" data-stop=\"list\"", "会前没有审定的议题顺延到 12月7日 周一 周例会");
    }

    @Test
    void somebody_who_only_sees_meetings_finds_the_rail() {
        var page = as(HANDLER_IN_FIRST).get(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("data-stop=\"topics\"").doesNotContain("id=\"agenda\"", "id=\"lists\"");
    }

    @Test
    void an_ad_hoc_meeting_that_nobody_proposed_has_no_page() {
        assertThat(as(CLERK).get("/meetings/adhoc:2026-11-26T15:00").status()).isEqualTo(404);
    }

    @Test
    void a_meeting_that_is_not_there_is_told() {
        assertThat(as(CLERK).get("/meetings/weekly:2026-11-29").status()).isEqualTo(404);
        assertThat(as(CLERK).get("/meetings/soon").status()).isEqualTo(404);
    }

    @Test
    void markup_in_a_topic_stays_text() {
        story.passed(HEAD_OF_FIRST, FIRST, MEETING, aTopic().titled(Visitor.ATTACK));

        assertThat(as(CLERK).get(PAGE).html()).doesNotContain("<script>alert", "<img src=x");
    }

    private Colleague as(Person.Id person) {
        return Colleague.of(server, person);
    }
}
