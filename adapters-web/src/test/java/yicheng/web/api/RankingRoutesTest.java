package yicheng.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.TestOffice;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

class RankingRoutesTest {

    @AutoClose
    private static final RunningServer office = RunningServer.of(TestOffice.office());

    private static Reply rank(String meeting, String topics) {
        return office.post("/api/v1/rankings", "{\"meeting\":\"" + meeting + "\",\"topics\":[" + topics + "]}");
    }

    @Test
    void urgent_and_important_comes_first_and_says_why() {
        var agenda = rank(
                "weekly:2026-11-30",
                "{\"key\":\"b\",\"title\":\"乙\"},{\"key\":\"a\",\"title\":\"甲\",\"urgent\":true,\"important\":true}");

        assertThat(agenda.all("/positions", "/key")).containsExactly("a", "b");
        assertThat(agenda.at("/positions/0/why")).contains("第 1 档");
        assertThat(agenda.at("/positions/0/because/0/id")).isEqualTo("priority.tier-1");
    }

    @Test
    void the_second_hears_the_smallest_change_that_would_move_it_up() {
        var agenda = rank("weekly", """
                {"title":"甲","urgent":true,"submittedAt":"2026-11-24T09:00:00+08:00"},
                {"title":"乙","urgent":true,"submittedAt":"2026-11-24T10:00:00+08:00"}""");

        assertThat(agenda.at("/positions/1/smallestChange/submittedBefore")).isEqualTo("2026-11-24T09:00:00+08:00");
    }

    @Test
    void topics_follow_each_other_from_the_start_of_the_meeting() {
        var agenda = rank("weekly:2026-11-30", "{\"title\":\"甲\"},{\"title\":\"乙\",\"minutes\":20}");

        assertThat(agenda.all("/positions", "/begins"))
                .containsExactly("2026-11-30T09:25:00+08:00", "2026-11-30T09:57:00+08:00");
    }

    @Test
    void a_mere_kind_of_meeting_has_minutes_only() {
        var agenda = rank("月例会", "{\"title\":\"甲\"}");

        assertThat(agenda.at("/meeting")).isEqualTo("monthly");
        assertThat(agenda.at("/positions/0/beginsMinute")).isEqualTo("25");
        assertThat(agenda.at("/positions/0/begins")).isEmpty();
    }

    @Test
    void what_has_no_time_overflows() {
        var agenda = rank("weekly", "{\"title\":\"甲\",\"minutes\":60},{\"key\":\"z\",\"title\":\"乙\",\"minutes\":60}");

        assertThat(agenda.at("/neededMinutes")).isEqualTo("145");
        assertThat(agenda.at("/overflow/0")).isEqualTo("z");
    }

    @Test
    void one_carried_over_before_comes_before_later_ones() {
        var agenda = rank("weekly", """
                {"title":"甲","submittedAt":"2026-11-24T09:00:00+08:00"},
                {"title":"乙","submittedAt":"2026-11-24T10:00:00+08:00","carriedOver":1}""");

        assertThat(agenda.all("/positions", "/title")).containsExactly("乙", "甲");
        assertThat(agenda.at("/positions/0/why")).contains("顺延过 1 次");
    }

    @Test
    void topics_that_read_alike_are_named_to_each_other() {
        var agenda = rank("weekly", """
                {"key":"a","title":"关于购置检测设备的请示","matters":["是否购置"]},
                {"key":"b","title":"检测设备购置方案","matters":["是否购置"]},
                {"key":"c","title":"年度培训计划"}""");

        assertThat(agenda.at("/positions/0/advice/1")).contains("“检测设备购置方案”");
        assertThat(agenda.all("/positions/0/alike", "/key")).containsExactly("b");
        assertThat(agenda.all("/positions/2/alike", "/key")).isEmpty();
    }

    @Test
    void one_dealt_with_before_is_named_and_not_ranked() {
        var agenda = rank("weekly", """
                {"key":"now","title":"检测设备购置"},
                {"key":"then","title":"检测设备购置","state":"earlier","submittedAt":"2026-10-12T09:00:00+08:00"}""");

        assertThat(agenda.all("/positions", "/key")).containsExactly("now");
        assertThat(agenda.all("/positions/0/alike", "/key")).containsExactly("then");
        assertThat(agenda.at("/positions/0/alike/0/sameMeeting")).isEqualTo("false");
    }

    @Test
    void departments_are_counted_once_each() {
        var agenda = rank(
                "weekly",
                "{\"key\":\"one\",\"title\":\"甲\",\"departments\":[\"财务部\",\"财务部\"]},{\"key\":\"two\",\"title\":\"乙\",\"departments\":2}");

        assertThat(agenda.all("/positions", "/key")).containsExactly("two", "one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"meeting":"weekly","topics":[{"title":"甲","minutes":0}]}              | /topics/0/minutes
                    {"meeting":"weekly","topics":[{"title":"甲","minutes":1e999999}]}       | /topics/0/minutes
                    {"meeting":"weekly","topics":[{"title":"甲","departments":-3}]}         | /topics/0/departments
                    {"meeting":"weekly","topics":[{"title":"甲","departments":"两个"}]}      | /topics/0/departments
                    {"meeting":"weekly","topics":[{"title":"甲","urgent":"yes"}]}           | /topics/0/urgent
                    {"meeting":"weekly","topics":[{"title":"甲","colour":1}]}               | /topics/0/colour
                    {"meeting":"weekly","topics":[{"title":"甲","carriedOver":-1}]}         | /topics/0/carriedOver
                    {"meeting":"weekly","topics":[{"urgent":true}]}                        | /topics/0/title
                    {"meeting":"weekly","topics":[{"title":"甲","submittedAt":"x"}]}        | /topics/0/submittedAt
                    {"meeting":"weekly","topics":[{"title":"甲","matters":"是否购置"}]}     | /topics/0/matters
                    {"meeting":"weekly","topics":[{"title":"甲","state":"withdrawn"}]}     | /topics/0/state
                    {"meeting":"weekly","topics":[{"title":"甲","state":"earlier"}]}       | /topics
                    {"meeting":"weekly","speakers":0,"topics":[{"title":"甲"}]}             | /speakers
                    {"meeting":"weekly","topics":[]}                                       | /topics
                    {"meeting":"never","topics":[{"title":"甲"}]}                           | /meeting
                    {"topics":[{"title":"甲"}]}                                             | /meeting
                    """)
    void a_value_that_cannot_be_is_named_with_its_place(String body, String pointer) {
        var problem = office.post("/api/v1/rankings", body);

        assertThat(problem.problem()).isEqualTo("422 wrong_values");
        assertThat(problem.all("/errors", "/pointer")).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "weekly:2026-11-24, 2026年11月24日 周二没有周例会；其后最近一次为 2026年11月30日 周一 09:00",
        "weekly:2026-02-16, 2026年2月16日 周一 周例会不单独召开：议题（2月12日 周四 17:00 前提交）并入 2026年2月24日 周二 的会议"
    })
    void a_meeting_that_is_not_held_is_refused_as_it_is_for_a_review(String meeting, String why) {
        var problem = rank(meeting, "{\"title\":\"甲\"}");

        assertThat(problem.problem()).isEqualTo("422 refused");
        assertThat(problem.at("/findings/0/field")).isEqualTo("meeting");
        assertThat(problem.at("/findings/0/text")).startsWith(why);
    }

    @Test
    void a_year_without_a_calendar_is_refused() {
        assertThat(rank("weekly:1900-01-01", "{\"title\":\"甲\"}").problem()).isEqualTo("422 refused");
    }
}
