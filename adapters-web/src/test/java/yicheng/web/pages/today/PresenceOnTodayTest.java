package yicheng.web.pages.today;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HANDLER_IN_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.ATopic.aTopic;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.attendance.ObserverKind;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ObserverAct;
import yicheng.attendance.observer.Observers;
import yicheng.attendance.observer.ProposeObserver;
import yicheng.attendance.observer.StepObserver;
import yicheng.meeting.MeetingRef;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.topic.TopicStory;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;

/** Observers and circulars among what waits. */
class PresenceOnTodayTest {

    private static final MeetingRef MEETING =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();

    private final ListStory story = ListStory.on(LocalDateTime.of(2026, 11, 24, 9, 0));

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    @Test
    void a_proposed_observer_waits_for_one_after_the_other() {
        var proposed = proposed();
        assertThat(today(CLERK)).contains("何苗列席", "审核通过");
        assertThat(today(HEAD_OF_FIRST)).contains("我等别人", "何苗列席", "等办公室审核");

        var passed = step(CLERK, proposed, ObserverAct.PASS);
        assertThat(today(DIRECTOR)).contains("何苗列席", "同意列席");
        assertThat(today(CLERK)).contains("等主要领导审定");

        step(DIRECTOR, passed, ObserverAct.AGREE);
        assertThat(today(CLERK)).contains("通知列席人");
        assertThat(today(HEAD_OF_FIRST)).contains("等办公室通知");
    }

    @Test
    void a_circular_waits_for_the_head_of_the_office() {
        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 50));
        Colleague.of(server, CLERK).sent("/meetings/weekly:2026-11-30/roll/arrived", Map.of("key", "head1"));
        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 10));
        server.office().attendance().settleAbsences().handle();

        assertThat(today(OFFICE_HEAD)).contains("2026年第47次周例会缺席通报", "印发缺席通报", "12月3日");
        assertThat(today(HEAD_OF_FIRST)).doesNotContain("缺席通报");
    }

    @Test
    void the_meetings_of_the_week_are_there_with_what_one_does_about_them() {
        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 50));
        assertThat(today(HEAD_OF_FIRST))
                .contains("我参加的会议", "应到", "/meetings/weekly:2026-11-30/roll/arrived", "我已到会，签到")
                .contains("/leaves/new?meeting=weekly:2026-11-30");

        Colleague.of(server, HEAD_OF_FIRST)
                .sent("/meetings/weekly:2026-11-30/roll/arrived", Map.of("key", HEAD_OF_FIRST.value()));

        assertThat(today(HEAD_OF_FIRST)).contains("已签到").doesNotContain("我已到会，签到");
        assertThat(today(HANDLER_IN_FIRST)).doesNotContain("我参加的会议");
    }

    private Observers.Kept proposed() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, MEETING, aTopic());
        var who = Observer.Who.of(
                FiveDepartments.organisation().person(HANDLER_IN_FIRST).orElseThrow());
        return TopicStory.done(server.office()
                .attendance()
                .proposeObserver()
                .handle(
                        story.topics.as(HEAD_OF_FIRST),
                        new ProposeObserver.Command(MEETING, Optional.of(topic), ObserverKind.HANDLER, who, "介绍测算过程")));
    }

    private Observers.Kept step(Person.Id by, Observers.Kept kept, ObserverAct act) {
        return TopicStory.done(server.office()
                .attendance()
                .stepObserver()
                .handle(
                        story.topics.as(by),
                        new StepObserver.Command(kept.observer().id(), kept.version(), act, "")));
    }

    private String today(Person.Id person) {
        return Colleague.of(server, person).get("/").html();
    }
}
