package yicheng.attendance.observer;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.Office;
import yicheng.Ports;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.attendance.ObserverKind;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Category;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AnAdhocMeeting;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Text;

/** Representatives of other bodies are asked to an ad hoc meeting by letter (2.adhoc.invite, A-18). */
class GuestsTest {

    private static final MeetingRef MEETING =
            MeetingRef.parse("adhoc:2026-11-26T15:00").orElseThrow();

    private final Ports ports = TestOffice.setUp(TestOffice.ports(TestClock.at(TestOffice.NOW)));
    private final Office office = new Office(ports);

    GuestsTest() {
        ports.transactions().inOne(() -> ports.adhocMeetings().save(AnAdhocMeeting.notified(MEETING), 0));
    }

    @Test
    void whom_its_proposer_invites_is_agreed_to_and_gets_a_letter_from_the_office() {
        var invited = done(invite(DEPUTY_FOR_BUSINESS, MEETING, "021-55550200"));
        var sent = done(step(CLERK, invited, ObserverAct.INVITE));
        var accepted = done(step(CLERK, sent, ObserverAct.ACCEPT));

        assertThat(invited.observer().stage()).isEqualTo(ObserverStage.AGREED);
        assertThat(told(CLERK)).contains("同意高志远参加临时会议（突发事件处置），请发邀请函");
        assertThat(accepted.observer().stage()).isEqualTo(ObserverStage.ACCEPTED);
    }

    @Test
    void what_the_office_drafts_goes_to_the_proposer_alone() {
        var drafted = done(invite(CLERK, MEETING, "021-55550200"));

        assertThat(drafted.observer().stage()).isEqualTo(ObserverStage.REPORTED);
        assertThat(told(DEPUTY_FOR_BUSINESS)).contains("拟邀请高志远参加临时会议（突发事件处置），请确定");
        assertThat(done(step(DEPUTY_FOR_BUSINESS, drafted, ObserverAct.AGREE))
                        .observer()
                        .stage())
                .isEqualTo(ObserverStage.AGREED);
    }

    @Test
    void a_guest_is_on_the_roster_from_his_letter_on_until_he_declines_and_never_votes() {
        var invited = done(invite(DEPUTY_FOR_BUSINESS, MEETING, "021-55550200"));
        var before = guests();
        var sent = done(step(CLERK, invited, ObserverAct.INVITE));
        var open = guests();
        var accepted = done(step(CLERK, sent, ObserverAct.ACCEPT));
        var coming = guests();
        done(step(CLERK, accepted, ObserverAct.REGRET));

        assertThat(before).isEmpty();
        assertThat(open).extracting(Attendee::category).containsExactly(Category.GUEST);
        assertThat(open).extracting(guest -> guest.answer().map(Text::zh)).containsExactly(Optional.of("未答复"));
        assertThat(open).extracting(Attendee::title).containsExactly("市应急管理局处长");
        assertThat(coming).extracting(guest -> guest.answer().map(Text::zh)).containsExactly(Optional.of("接受邀请"));
        assertThat(coming).noneMatch(Attendee::votes);
        assertThat(guests()).isEmpty();
        assertThat(told(DEPUTY_FOR_BUSINESS)).contains("高志远谢绝参加临时会议（突发事件处置）");
    }

    @Test
    void a_department_invites_nobody_and_no_regular_meeting_has_guests() {
        refusedBecause("2.adhoc.invite", invite(HEAD_OF_FIRST, MEETING, "021-55550200"));
        refusedBecause("2.adhoc.invite", invite(CLERK, WEEKLY, "021-55550200"));
        assertThat(ground(invite(new Person.Id("duban"), MEETING, "021-55550200")))
                .isEqualTo(Ground.RIGHTS);
    }

    @Test
    void nobody_is_invited_without_a_telephone() {
        refusedBecause("2.adhoc.invite", invite(DEPUTY_FOR_BUSINESS, MEETING, " "));
    }

    @Test
    void to_a_meeting_that_is_cancelled_nobody_comes_and_the_office_rings_up_who_was_invited() {
        var sent = done(step(CLERK, done(invite(DEPUTY_FOR_BUSINESS, MEETING, "021-1")), ObserverAct.INVITE));
        ports.transactions().inOne(() -> ports.adhocMeetings().save(AnAdhocMeeting.cancelled(MEETING), 1));

        office.attendance().followTopics().handle();

        assertThat(ports.observers()
                        .find(sent.observer().id())
                        .orElseThrow()
                        .observer()
                        .stage())
                .isEqualTo(ObserverStage.WITHDRAWN);
        assertThat(told(CLERK)).contains("高志远不再参加临时会议，请电话告知本人");
    }

    private Answer<Observers.Kept> invite(Person.Id by, MeetingRef meeting, String phone) {
        var who = new Observer.Who(Optional.empty(), "高志远", "市应急管理局", "处长", phone);
        var command = new ProposeObserver.Command(meeting, Optional.empty(), ObserverKind.GUEST, who, "通报处置要求");
        return office.attendance().proposeObserver().handle(TestOffice.actor(office, by), command);
    }

    private Answer<Observers.Kept> step(Person.Id by, Observers.Kept kept, ObserverAct act) {
        var command = new StepObserver.Command(kept.observer().id(), kept.version(), act, "");
        return office.attendance().stepObserver().handle(TestOffice.actor(office, by), command);
    }

    private List<Attendee> guests() {
        return done(office.attendance().readRoster().handle(TestOffice.actor(office, CLERK), MEETING))
                .beside();
    }

    private List<String> told(Person.Id person) {
        return office.inbox().of(TestOffice.actor(office, person)).stream()
                .map(notice -> notice.text().zh())
                .toList();
    }

    private static void refusedBecause(String clause, Answer<Observers.Kept> answer) {
        assertThat(ground(answer)).isEqualTo(Ground.POLICY);
        assertThat(refused(answer))
                .extracting((Finding finding) -> finding.rule().clause().id())
                .contains(clause);
    }
}
