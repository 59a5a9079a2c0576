package yicheng.rulebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.policy.Answered.done;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.SmallBook;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.change.DecideChange;
import yicheng.meeting.change.ProposeChange;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.rulebook.BookStory;
import yicheng.rulebook.replay.Difference;

/** Meetings that were announced keep their times when other rules come into force, until the office decides otherwise. */
class AnnouncedMeetingsStayTest {

    /** Monday's meeting is three working days away. */
    private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2026, 11, 25, 9, 0);

    private static final MeetingRef ANNOUNCED =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();
    private static final MeetingRef LATER =
            MeetingRef.parse("weekly:2026-12-07").orElseThrow();

    private final BookStory story = BookStory.on(WEDNESDAY);

    @Test
    void the_announced_one_stays_and_those_to_come_follow_the_new_rules() {
        story.published(SmallBook.with(30, "10:00"));

        assertThat(start(ANNOUNCED)).isEqualTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        assertThat(start(LATER)).isEqualTo(LocalDateTime.of(2026, 12, 7, 10, 0));
        assertThat(planned(ANNOUNCED).notes()).anyMatch(note -> note.zh().contains("已通知的时间"));
    }

    @Test
    void it_still_stays_after_yet_another_edition() {
        story.published(SmallBook.with(30, "10:00"));
        story.published(SmallBook.with(30, "08:30"));

        assertThat(start(ANNOUNCED)).isEqualTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        assertThat(start(LATER)).isEqualTo(LocalDateTime.of(2026, 12, 7, 8, 30));
    }

    @Test
    void once_the_office_decides_otherwise_it_follows_too() {
        story.published(SmallBook.with(30, "10:00"));
        var meetings = story.topics.office.meetings();
        var version = done(meetings.readMeetings().one(story.as(CLERK), ANNOUNCED))
                .kept()
                .version();
        var moved = new Arrangement.Moved(LocalDateTime.of(2026, 11, 30, 15, 0));
        var proposed = done(meetings.proposeChange()
                .handle(story.as(CLERK), new ProposeChange.Command(ANNOUNCED, version, moved, "主任外出")));

        done(meetings.decideChange()
                .handle(story.as(DIRECTOR), new DecideChange.Command(ANNOUNCED, proposed.version(), true, "")));

        assertThat(start(ANNOUNCED)).isEqualTo(LocalDateTime.of(2026, 11, 30, 15, 0));
    }

    @Test
    void what_was_kept_from_an_edition_that_is_withdrawn_follows_the_one_published_instead() {
        var draft = story.draft(SmallBook.with(30, "10:00"));
        var friday = Optional.of(LocalDateTime.of(2026, 12, 4, 9, 0));
        done(story.publish(DIRECTOR, draft, story.replayed(draft).hash(), friday));
        done(story.desk().withdrawEdition().handle(story.as(DIRECTOR), new WithdrawEdition.Command(2, "再议")));

        story.published(SmallBook.with(30, "08:30"));

        assertThat(start(LATER)).isEqualTo(LocalDateTime.of(2026, 12, 7, 8, 30));
        assertThat(start(ANNOUNCED)).isEqualTo(LocalDateTime.of(2026, 11, 30, 9, 0));
    }

    @Test
    void the_replay_shows_the_meetings_that_change_and_not_those_that_stay() {
        var report = story.replayed(story.draft(SmallBook.with(30, "10:00")));

        var meetings = report.listed().stream()
                .filter(difference -> difference.what() == Difference.What.MEETING)
                .toList();
        assertThat(report.changed().meetings()).isEqualTo(meetings.size()).isGreaterThan(50);
        assertThat(meetings).extracting(Difference::meeting).contains(LATER).doesNotContain(ANNOUNCED);
        assertThat(meetings)
                .filteredOn(difference -> difference.meeting().equals(LATER))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.from().zh()).contains("09:00");
                    assertThat(difference.to().zh()).contains("10:00");
                    assertThat(difference.firing()).anyMatch(rule -> rule.id().equals("meetings.weekly"));
                });
    }

    private LocalDateTime start(MeetingRef ref) {
        return planned(ref).held().orElseThrow().start();
    }

    private PlannedMeeting planned(MeetingRef ref) {
        return done(story.topics.office.planYear().handle(new PlanYear.Command(2026)))
                .find(ref)
                .orElseThrow();
    }
}
