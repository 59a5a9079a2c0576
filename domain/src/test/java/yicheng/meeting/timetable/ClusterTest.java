package yicheng.meeting.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.TestOffice;
import yicheng.meeting.MeetingRef;

class ClusterTest {

    @ParameterizedTest
    @CsvSource({
        "2025, weekly:2025-03-31 quarterly:2025-03-31",
        "2026, quarterly:2025-12-31 monthly:2026-01-02 weekly:2026-01-05",
        "2026, weekly:2026-03-30 quarterly:2026-03-31",
        "2026, monthly:2026-04-03 weekly:2026-04-06",
        "2026, quarterly:2026-09-30 weekly:2026-10-05 monthly:2026-10-02",
        "2026, monthly:2026-12-04 weekly:2026-12-07"
    })
    void meetings_of_different_kinds_on_days_that_follow_each_other_crowd_together(int year, String refs) {
        assertThat(refsOf(year)).contains(refs);
    }

    @Test
    void a_crowd_at_the_turn_of_the_year_is_told_in_both_years() {
        var crowd = "quarterly:2025-12-31 monthly:2026-01-02 weekly:2026-01-05";

        assertThat(refsOf(2025)).endsWith(crowd);
        assertThat(refsOf(2026)).startsWith(crowd);
    }

    @Test
    void a_day_of_work_between_two_meetings_keeps_them_apart() {
        assertThat(clusters(2026)).noneMatch(cluster -> cluster.holds(ref("weekly:2026-11-30")));
    }

    @Test
    void it_says_that_the_later_one_is_made_ready_on_the_day_of_the_earlier() {
        var qingming = clusters(2026).stream()
                .filter(cluster -> cluster.holds(ref("weekly:2026-04-06")))
                .findFirst()
                .orElseThrow();

        assertThat(qingming.text().zh()).isEqualTo("4月3日 周五 14:00 月例会、4月7日 周二 09:00 周例会 紧邻召开，后一会议的会前准备与前一会议同日");
        assertThat(qingming.text().en())
                .isEqualTo(
                        "Fri 3 Apr 14:00 monthly meeting, Tue 7 Apr 09:00 weekly meeting on consecutive working days: "
                                + "the later one is made ready on the day of the earlier");
    }

    private static List<String> refsOf(int year) {
        return clusters(year).stream()
                .map(cluster -> String.join(
                        " ",
                        cluster.meetings().stream()
                                .map(meeting -> meeting.ref().toString())
                                .toList()))
                .toList();
    }

    private static MeetingRef ref(String text) {
        return MeetingRef.parse(text).orElseThrow();
    }

    private static List<Cluster> clusters(int year) {
        return TestOffice.office()
                .planYear()
                .handle(new PlanYear.Command(year))
                .fold(Timetable::clusters, refused -> List.of());
    }
}
