package yicheng.web.pages.today;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.people.FiveDepartments.SECOND;
import static yicheng.topic.ATopic.aTopic;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;

class ListsOnTodayTest {

    private static final MeetingRef MEETING =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();

    private final ListStory story = ListStory.on(LocalDateTime.of(2026, 11, 24, 9, 0));

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    @Test
    void a_list_waits_for_one_after_the_other() {
        story.passed(HEAD_OF_FIRST, FIRST, MEETING, aTopic());
        assertThat(today(CLERK)).contains("1 项议题待列入清单", "/meetings/weekly:2026-11-30/list\">拟制清单");

        var list = story.compiled(MEETING);
        assertThat(today(OFFICE_HEAD)).contains("《拟上会议题清单》1 项", "/meetings/weekly:2026-11-30/list/1\">签字上报清单");
        assertThat(today(CLERK)).contains("我等别人", "等办公室主任签字");

        story.sign(OFFICE_HEAD, list);
        assertThat(today(DIRECTOR)).contains("审定清单", "2026年第47次周例会，11月30日 周一 09:00");
    }

    @Test
    void what_is_due_first_stands_first_be_it_a_topic_or_a_list() {
        story.passed(HEAD_OF_FIRST, FIRST, MEETING, aTopic());
        story.topics.submitted(
                HEAD_OF_SECOND, SECOND, MeetingRef.parse("weekly:2026-12-07").orElseThrow(), aTopic().titled("冬季供暖安排"));

        assertThat(today(CLERK)).containsSubsequence("1 项议题待列入清单", "冬季供暖安排");
    }

    private String today(Person.Id person) {
        return Colleague.of(server, person).get("/").html();
    }
}
