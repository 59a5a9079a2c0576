package yicheng.attendance.observer;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HANDLER_IN_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.attendance.ObserverKind;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.change.DecideChange;
import yicheng.meeting.change.ProposeChange;
import yicheng.people.Person;
import yicheng.preparation.notice.IssueNotice;
import yicheng.preparation.room.ChooseRoom;

/** Who knows that he is to observe a meeting hears of what becomes of it, from outside by telephone. */
class ToldObserversTest {

    private static final Arrangement LATER = new Arrangement.Moved(LocalDateTime.of(2026, 12, 1, 9, 0));

    private final ObservingStory story = new ObservingStory();

    @Test
    void whom_no_inbox_reaches_the_office_rings_up_when_the_meeting_is_moved_or_cancelled() {
        invited();
        changed(LATER);
        changed(new Arrangement.Cancelled());

        assertThat(told(CLERK))
                .filteredOn(text -> text.startsWith("请电话告知"))
                .hasSize(2)
                .allMatch(text -> text.startsWith("请电话告知张远（市设计院，电话 021-55550101）：2026年第47次周例会"));
        assertThat(told(HEAD_OF_FIRST)).noneMatch(text -> text.contains("请电话告知"));
    }

    @Test
    void and_when_it_is_held_in_another_room_but_not_when_it_is_the_same() {
        invited();
        choose(0, "第一会议室");
        assertThat(told(CLERK)).noneMatch(text -> text.startsWith("请电话告知"));

        choose(1, "第二会议室");

        assertThat(told(CLERK)).contains("请电话告知张远（市设计院，电话 021-55550101）：2026年第47次周例会改在第二会议室召开");
    }

    @Test
    void who_was_not_told_yet_is_not_rung_up() {
        agreed();

        changed(LATER);

        assertThat(told(CLERK)).noneMatch(text -> text.startsWith("请电话告知"));
    }

    @Test
    void a_told_observer_of_the_unit_gets_the_correction_but_not_the_first_notice() {
        story.notified();
        issue();
        assertThat(told(HANDLER_IN_FIRST)).noneMatch(text -> text.startsWith("【"));
        changed(LATER);

        issue();

        assertThat(told(HANDLER_IN_FIRST)).contains("【更正通知】您列席的2026年第47次周例会：2026年12月1日 周二 09:00，第一会议室");
    }

    private Observers.Kept agreed() {
        var who = ObservingStory.fromOutside("市设计院", "021-55550101");
        var proposed = done(story.propose(HEAD_OF_FIRST, story.topic(), ObserverKind.EXPERT, who, "回答技术问题"));
        var passed = done(story.step(CLERK, proposed, ObserverAct.PASS, ""));
        return done(story.step(DIRECTOR, passed, ObserverAct.AGREE, ""));
    }

    private void invited() {
        done(story.step(CLERK, agreed(), ObserverAct.INVITE, ""));
    }

    private void changed(Arrangement change) {
        var topics = story.lists.topics;
        var proposed = done(topics.office
                .meetings()
                .proposeChange()
                .handle(topics.as(CLERK), new ProposeChange.Command(WEEKLY, version(), change, "主任出差")));
        done(topics.office
                .meetings()
                .decideChange()
                .handle(topics.as(DIRECTOR), new DecideChange.Command(WEEKLY, proposed.version(), true, "")));
    }

    private void choose(long basedOn, String room) {
        var topics = story.lists.topics;
        done(topics.office
                .preparation()
                .chooseRoom()
                .handle(topics.as(CLERK), new ChooseRoom.Command(WEEKLY, basedOn, room)));
    }

    private void issue() {
        var topics = story.lists.topics;
        done(topics.office
                .preparation()
                .issueNotice()
                .handle(topics.as(CLERK), new IssueNotice.Command(WEEKLY, version(), "")));
    }

    private long version() {
        var topics = story.lists.topics;
        return done(topics.office.preparation().readNotice().one(topics.as(CLERK), WEEKLY))
                .kept()
                .version();
    }

    private List<String> told(Person.Id person) {
        var topics = story.lists.topics;
        return topics.office.inbox().of(topics.as(person)).stream()
                .map(notice -> notice.text().zh())
                .toList();
    }
}
