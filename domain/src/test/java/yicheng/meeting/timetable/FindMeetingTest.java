package yicheng.meeting.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.TestOffice;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Answer;

class FindMeetingTest {

    @ParameterizedTest
    @CsvSource({
        "weekly:2026-04-06, 2026-04-07T09:00",
        "weekly:2026-04-07, 2026-04-07T09:00",
        "monthly:2026-10-02, 2026-10-08T14:00",
        "quarterly:2026-12-31, 2026-12-31T09:00",
        "adhoc:2026-11-19T15:00, 2026-11-19T15:00"
    })
    void a_meeting_starts_when_it_is_really_held(String ref, String start) {
        String found = find(ref).fold(named -> named.start().toString(), refused -> "refused");

        assertThat(found).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "weekly:2026-12-02, 2026年12月2日 周三没有周例会；其后最近一次为 2026年12月7日 周一 09:00。请按年度日程填写会议日期",
        "quarterly:2026-12-30, 2026年12月30日 周三没有季度总结会；其后最近一次为 2026年12月31日 周四 09:00。请按年度日程填写会议日期",
        "weekly:2026-02-16, 2026年2月16日 周一 周例会不单独召开：议题（2月12日 周四 17:00 前提交）并入 2026年2月24日 周二 的会议，请改报该次会议",
        "weekly:1999-01-04, 没有 1999 年的工作日历；可用 2024 至 2100 年，更早的年份请先导入放假安排"
    })
    void a_meeting_that_is_not_held_is_refused_with_the_way_out(String ref, String why) {
        String refusal = find(ref)
                .fold(named -> "found", findings -> findings.get(0).text().zh());

        assertThat(refusal).isEqualTo(why);
    }

    @Test
    void the_year_after_comes_with_it() {
        List<Timetable> years = find("weekly:2026-12-28").fold(NamedMeeting::years, refused -> List.of());

        assertThat(years).extracting(Timetable::year).containsExactly(2026, 2027);
    }

    private static Answer<NamedMeeting> find(String ref) {
        return TestOffice.office()
                .findMeeting()
                .handle(new FindMeeting.Command(MeetingRef.parse(ref).orElseThrow()));
    }
}
