package yicheng.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.preparation.PreparationStory.WEEKLY;
import static yicheng.preparation.PreparationStory.done;
import static yicheng.preparation.PreparationStory.refused;
import static yicheng.topic.TopicStory.ground;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.journal.StaleVersion;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.arrangement.IssuedNotice;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.change.DecideChange;
import yicheng.meeting.change.ProposeChange;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.preparation.notice.IssueNotice;
import yicheng.preparation.notice.NoticeLimits;
import yicheng.preparation.notice.NoticeState;
import yicheng.preparation.notice.ReadNotice;

class IssueNoticeTest {

    private final PreparationStory story = PreparationStory.on(LocalDateTime.of(2026, 11, 25, 16, 0));

    @Test
    void notice_is_due_three_working_days_before_by_the_rule_book() {
        assertThat(seen(CLERK).limit()).map(NoticeLimits.Limit::at).contains(LocalDateTime.of(2026, 11, 25, 17, 0));
        assertThat(seen(CLERK).limit()).map(limit -> limit.rule().id()).contains("meetings.notice");
        assertThat(seen(CLERK).state()).isEqualTo(NoticeState.PLANNED);
    }

    @Test
    void everybody_who_takes_part_is_told_when_where_and_until_when_leave_is_asked_for() {
        done(issue(CLERK, 0));

        assertThat(story.told(HEAD_OF_FIRST))
                .containsExactly("【会议通知】请参加2026年第47次周例会：2026年11月30日 周一 09:00，第一会议室。请假截至 11月30日 周一 07:00");
        assertThat(story.told(DIRECTOR)).hasSize(1);
        assertThat(seen(CLERK).state()).isEqualTo(NoticeState.ISSUED);
        assertThat(story.ports.journal().about("meeting/" + WEEKLY))
                .extracting(recorded -> recorded.entry().act())
                .containsExactly("meeting.notice-issued");
    }

    @Test
    void the_office_sees_who_has_read_it() {
        done(issue(CLERK, 0));
        assertThat(seen(OFFICE_HEAD).receipts())
                .isNotEmpty()
                .allMatch(one -> one.read().isEmpty());

        story.office.inbox().read(TestOffice.actor(story.office, HEAD_OF_FIRST), story.clock.instant());

        assertThat(seen(OFFICE_HEAD).receipts())
                .filteredOn(one -> one.read().isPresent())
                .extracting(ReadNotice.Receipt::person)
                .containsExactly(HEAD_OF_FIRST);
        assertThat(seen(HEAD_OF_FIRST).receipts()).isEmpty();
    }

    @Test
    void on_the_last_minute_it_is_in_time_and_a_minute_later_it_is_late() {
        story.clock.moveTo(LocalDateTime.of(2026, 11, 25, 17, 0));
        assertThat(notice(done(issue(CLERK, 0))).late()).isFalse();

        var later = PreparationStory.on(LocalDateTime.of(2026, 11, 25, 17, 1));
        assertThat(notice(done(issue(later, CLERK, 0))).late()).isTrue();
    }

    @Test
    void it_waits_for_the_office_on_the_day_it_is_due_until_it_is_issued() {
        assertThat(waiting()).containsExactly(NoticeState.PLANNED);
        assertThat(story.office.preparation().whatWaitsOnNotices().handle(TestOffice.actor(story.office, DIRECTOR)))
                .isEmpty();

        done(issue(CLERK, 0));

        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_meeting_that_is_moved_needs_a_correction_which_says_so() {
        done(issue(CLERK, 0));
        moved(new Arrangement.Moved(LocalDateTime.of(2026, 12, 1, 9, 0)));
        assertThat(story.told(HEAD_OF_FIRST)).anyMatch(text -> text.endsWith("此前的会议通知作废"));
        assertThat(seen(CLERK).state()).isEqualTo(NoticeState.OUTDATED);
        assertThat(waiting()).containsExactly(NoticeState.OUTDATED);

        var corrected = notice(done(issue(CLERK, seen(CLERK).kept().version())));

        assertThat(corrected.number()).isEqualTo(2);
        assertThat(story.told(HEAD_OF_FIRST)).anyMatch(text -> text.startsWith("【更正通知】") && text.endsWith("此前的通知作废"));
        assertThat(seen(CLERK).state()).isEqualTo(NoticeState.ISSUED);
    }

    @Test
    void moved_and_taken_back_the_notice_stands_and_can_be_issued_again() {
        done(issue(CLERK, 0));
        moved(new Arrangement.Moved(LocalDateTime.of(2026, 12, 1, 9, 0)));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 25, 16, 30));
        moved(new Arrangement.AsPlanned());

        assertThat(story.told(HEAD_OF_FIRST)).anyMatch(text -> text.endsWith("最近一次会议通知仍然有效"));
        assertThat(seen(CLERK).state()).isEqualTo(NoticeState.ISSUED);
        assertThat(seen(CLERK).issues()).isTrue();
        assertThat(notice(done(issue(CLERK, seen(CLERK).kept().version()))).number())
                .isEqualTo(2);
        assertThat(seen(CLERK).issues()).isFalse();
    }

    @Test
    void whoever_takes_back_his_leave_after_the_notice_is_sent_it_alone() {
        var leave = new LeaveStory(story.office).approved(DEPUTY_FOR_BUSINESS);
        done(issue(CLERK, 0));
        new LeaveStory(story.office).takenBack(DEPUTY_FOR_BUSINESS, leave);
        assertThat(seen(CLERK).untold()).containsExactly(DEPUTY_FOR_BUSINESS);
        assertThat(seen(HEAD_OF_FIRST).untold()).isEmpty();
        int before = story.told(DIRECTOR).size();

        done(issue(CLERK, seen(CLERK).kept().version()));

        assertThat(story.told(DEPUTY_FOR_BUSINESS)).anyMatch(text -> text.startsWith("【会议通知】请参加"));
        assertThat(story.told(DIRECTOR)).hasSize(before);
        assertThat(seen(CLERK).untold()).isEmpty();
        assertThat(seen(CLERK).receipts())
                .extracting(ReadNotice.Receipt::person)
                .contains(DEPUTY_FOR_BUSINESS);
        assertThat(ground(issue(CLERK, seen(CLERK).kept().version()))).isEqualTo(Ground.STATE);
    }

    @Test
    void another_room_makes_the_notice_the_older_one() {
        done(issue(CLERK, 0));

        done(story.choose(CLERK, WEEKLY, 0, "第二会议室"));

        assertThat(seen(CLERK).state()).isEqualTo(NoticeState.OUTDATED);
    }

    @Test
    void the_notice_of_a_meeting_that_is_cancelled_is_void_and_none_is_issued() {
        done(issue(CLERK, 0));
        moved(new Arrangement.Cancelled());

        assertThat(seen(CLERK).state()).isEqualTo(NoticeState.VOID);
        assertThat(refused(issue(CLERK, seen(CLERK).kept().version())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().clause().id()).isEqualTo("4.1.notice*"));
    }

    @Test
    void the_same_is_not_issued_twice() {
        done(issue(CLERK, 0));

        assertThat(ground(issue(CLERK, 1))).isEqualTo(Ground.STATE);
        assertThatThrownBy(() -> issue(CLERK, 0)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void only_the_office_issues_it_and_only_for_regular_meetings_still_to_come() {
        assertThat(ground(issue(DIRECTOR, 0))).isEqualTo(Ground.RIGHTS);
        assertThat(refused(issue(story, CLERK, 0, "adhoc:2026-11-26T15:00")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains("临时会议的通知"));
        assertThatThrownBy(() -> issue(story, CLERK, 0, "weekly:2026-11-26")).isInstanceOf(Unknown.class);
        story.clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        assertThat(ground(issue(CLERK, 0))).isEqualTo(Ground.STATE);
    }

    private void moved(Arrangement change) {
        var version = seen(CLERK).kept().version();
        var proposed = done(story.office
                .meetings()
                .proposeChange()
                .handle(
                        TestOffice.actor(story.office, CLERK),
                        new ProposeChange.Command(WEEKLY, version, change, "主任出差")));
        done(story.office
                .meetings()
                .decideChange()
                .handle(
                        TestOffice.actor(story.office, DIRECTOR),
                        new DecideChange.Command(WEEKLY, proposed.version(), true, "")));
    }

    private List<NoticeState> waiting() {
        return story.office.preparation().whatWaitsOnNotices().handle(TestOffice.actor(story.office, CLERK)).stream()
                .filter(one -> one.meeting().ref().equals(WEEKLY))
                .map(one -> one.state())
                .toList();
    }

    private ReadNotice.Seen seen(Person.Id person) {
        return done(story.office.preparation().readNotice().one(TestOffice.actor(story.office, person), WEEKLY));
    }

    private Answer<Meetings.Kept> issue(Person.Id person, long basedOn) {
        return issue(story, person, basedOn);
    }

    private static Answer<Meetings.Kept> issue(PreparationStory story, Person.Id person, long basedOn) {
        return issue(story, person, basedOn, WEEKLY.toString());
    }

    private static Answer<Meetings.Kept> issue(PreparationStory story, Person.Id person, long basedOn, String ref) {
        var meeting = MeetingRef.parse(ref).orElseThrow();
        return story.office
                .preparation()
                .issueNotice()
                .handle(TestOffice.actor(story.office, person), new IssueNotice.Command(meeting, basedOn, ""));
    }

    private static IssuedNotice notice(Meetings.Kept kept) {
        return Optional.of(kept).flatMap(one -> one.meeting().notice()).orElseThrow();
    }
}
