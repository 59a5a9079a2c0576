package yicheng.attendance.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;

import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.policy.Ground;

/** Half an hour before the meeting the host is told who comes (scenario S4). */
class ReportToHostTest {

    private final RollStory story = new RollStory();

    @Test
    void the_sums_of_the_morning_of_an_accident() {
        story.financeRings();
        story.at(8, 25).everybodyArrivesBut(List.of(HEAD_OF_SECOND));

        var report = done(story.at(8, 30).report(CLERK)).roll().reports().get(0);

        assertThat(report).isEqualTo(new HostReport(11, 1, 1, 1, 0, 1, 9, CLERK, story.clock.instant()));
        assertThat(story.office.inbox().of(story.as(DIRECTOR)))
                .anySatisfy(notice -> assertThat(notice.text().zh())
                        .isEqualTo("2026年第47次周例会：应到 11 人，请假 1（逾时 1），代会 1，待您决定 0，未确认 1，有表决权的 9 人"));
    }

    @Test
    void each_report_is_kept() {
        done(story.at(8, 30).report(CLERK));
        story.everybodyArrivesBut(List.of(HEAD_OF_SECOND));

        var reports = done(story.at(8, 50).report(CLERK)).roll().reports();

        assertThat(reports).extracting(HostReport::unconfirmed).containsExactly(11, 1);
    }

    @Test
    void who_keeps_the_roll_reports() {
        assertThat(ground(story.report(HEAD_OF_FIRST))).isEqualTo(Ground.RIGHTS);
    }

    @Test
    void it_is_reported_from_two_hours_before_until_the_start() {
        assertThat(ground(story.at(6, 59).report(CLERK))).isEqualTo(Ground.STATE);
        done(story.at(7, 0).report(CLERK));
        assertThat(ground(story.at(9, 0).report(CLERK))).isEqualTo(Ground.STATE);
    }
}
