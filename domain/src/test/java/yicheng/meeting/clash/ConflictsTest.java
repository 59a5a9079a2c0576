package yicheng.meeting.clash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.Office;
import yicheng.Ports;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.act.AskLeave;
import yicheng.attendance.leave.act.DecideLeave;
import yicheng.attendance.leave.act.LeaveForm;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AnAdhocMeeting;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.change.PreviewChange;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Ground;
import yicheng.preparation.room.ChooseRoom;

/** The ad hoc meeting of these tests is of {@code fu1} and {@code head1}, in the second room, for ninety minutes. */
class ConflictsTest {

    private final Ports ports = TestOffice.setUp(TestOffice.ports(TestClock.at(TUESDAY)));
    private final Office office = new Office(ports);

    @Test
    void a_person_needed_in_two_places_is_found_with_the_half_day() {
        called("adhoc:2026-11-30T10:00");

        assertThat(conflicts())
                .filteredOn(one -> one.meeting().ref().equals(WEEKLY))
                .extracting(one -> one.clash().what(), one -> one.clash().said().zh())
                .contains(
                        tuple(Clash.What.PERSON, "吴思源、蒋文华同时要参加临时会议（突发事件处置） 10:00–11:30"),
                        tuple(Clash.What.HALF_DAY, "临时会议（突发事件处置） 10:00–11:30"));
    }

    @Test
    void who_has_leave_approved_is_not_needed_there() {
        called("adhoc:2026-11-30T10:00");

        away(DEPUTY_FOR_BUSINESS);

        assertThat(people()).containsExactly("蒋文华同时要参加临时会议（突发事件处置） 10:00–11:30");
    }

    @Test
    void one_after_the_other_nobody_is_needed_twice() {
        called("adhoc:2026-11-30T11:00");

        assertThat(people()).isEmpty();
    }

    @Test
    void a_meeting_that_lasts_past_midnight_meets_the_next_days() {
        called("adhoc:2026-11-26T23:30");
        called("adhoc:2026-11-27T00:30");

        assertThat(conflicts()).extracting(one -> one.clash().what()).contains(Clash.What.ROOM, Clash.What.PERSON);
    }

    @Test
    void a_meeting_moved_beside_an_ad_hoc_one_in_another_room_shares_people_and_the_half_day() {
        called("adhoc:2026-12-01T15:00");

        var preview = moved(LocalDateTime.of(2026, 12, 1, 15, 30));

        assertThat(preview.clashes()).extracting(Clash::what).containsExactly(Clash.What.HALF_DAY, Clash.What.PERSON);
        assertThat(preview.clashes()).extracting(Clash::other).containsOnly(ref("adhoc:2026-12-01T15:00"));
    }

    @Test
    void a_meeting_moved_into_a_room_that_is_taken_says_so() {
        done(office.preparation().chooseRoom().handle(as(CLERK), new ChooseRoom.Command(WEEKLY, 0, "第二会议室")));
        called("adhoc:2026-12-01T15:00");

        assertThat(moved(LocalDateTime.of(2026, 12, 1, 15, 30)).clashes())
                .extracting(Clash::what)
                .contains(Clash.What.ROOM);
    }

    @Test
    void a_cancelled_meeting_stands_in_nobodys_way() {
        ports.transactions()
                .inOne(() -> ports.adhocMeetings()
                        .save(
                                AnAdhocMeeting.cancelled(
                                        ref("adhoc:2026-11-30T10:00").orElseThrow()),
                                0));

        assertThat(people()).isEmpty();
    }

    @Test
    void conflicts_are_for_those_who_see_every_meeting() {
        assertThat(ground(office.meetings().readConflicts().handle(as(HEAD_OF_FIRST), 60)))
                .isEqualTo(Ground.RIGHTS);
    }

    private List<String> people() {
        return conflicts().stream()
                .map(Conflict::clash)
                .filter(clash -> clash.what() == Clash.What.PERSON)
                .map(clash -> clash.said().zh())
                .toList();
    }

    private List<Conflict> conflicts() {
        return done(office.meetings().readConflicts().handle(as(CLERK), 20));
    }

    private PreviewChange.Preview moved(LocalDateTime start) {
        var command = new PreviewChange.Command(WEEKLY, new Arrangement.Moved(start), "场地冲突");
        return done(office.meetings().previewChange().handle(as(CLERK), command));
    }

    private void called(String ref) {
        ports.transactions()
                .inOne(() -> ports.adhocMeetings().save(AnAdhocMeeting.proposed(ref(ref).orElseThrow()), 0));
    }

    private void away(Person.Id person) {
        var form = new LeaveForm(LeaveKind.OFFICIAL, "外出开会", "", Optional.empty());
        var asked = done(office.attendance()
                .askLeave()
                .handle(as(person), new AskLeave.Command(WEEKLY, Optional.empty(), form, false)));
        done(office.attendance()
                .decideLeave()
                .handle(
                        as(DIRECTOR),
                        new DecideLeave.Command(asked.leave().id(), asked.version(), true, "", false, false)));
    }

    private Actor as(Person.Id person) {
        return TestOffice.actor(office, person);
    }

    private static Optional<MeetingRef> ref(String text) {
        return MeetingRef.parse(text);
    }
}
