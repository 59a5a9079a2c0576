package yicheng.preparation;

import java.time.LocalDateTime;
import java.util.List;
import yicheng.Office;
import yicheng.Ports;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.meeting.MeetingRef;
import yicheng.notice.Notice;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.preparation.checklist.TickItem;
import yicheng.preparation.room.ChooseRoom;
import yicheng.preparation.seat.Place;
import yicheng.preparation.seating.MoveSeat;
import yicheng.preparation.seating.PlanSeats;
import yicheng.preparation.seating.Seating;

/** What the office does to get the weekly meeting of 2026-11-30 ready, a line for each act. */
final class PreparationStory {

    static final MeetingRef WEEKLY = MeetingRef.parse("weekly:2026-11-30").orElseThrow();

    final TestClock clock;
    final Ports ports;
    final Office office;

    private PreparationStory(TestClock clock) {
        this.clock = clock;
        this.ports = TestOffice.setUp(TestOffice.ports(clock));
        this.office = new Office(ports);
    }

    static PreparationStory on(LocalDateTime now) {
        return new PreparationStory(TestClock.at(now));
    }

    ReadPreparation.Seen seen(Person.Id person) {
        return done(office.preparation().readPreparation().one(TestOffice.actor(office, person), WEEKLY));
    }

    Seating seats(Person.Id person) {
        return done(office.preparation().readPreparation().seats(TestOffice.actor(office, person), WEEKLY));
    }

    /** By who has just looked. */
    Answer<Preparations.Kept> tick(Person.Id person, Checklist list, String item, String remark) {
        return tick(person, version(), list, item, remark);
    }

    Answer<Preparations.Kept> tick(Person.Id person, long basedOn, Checklist list, String item, String remark) {
        return office.preparation()
                .tickItem()
                .handle(
                        TestOffice.actor(office, person),
                        new TickItem.Command(WEEKLY, basedOn, list, item, true, remark));
    }

    Answer<Preparations.Kept> untick(Person.Id person, Checklist list, String item) {
        return office.preparation()
                .tickItem()
                .handle(
                        TestOffice.actor(office, person),
                        new TickItem.Command(WEEKLY, version(), list, item, false, ""));
    }

    Answer<Preparations.Kept> choose(Person.Id person, MeetingRef meeting, long basedOn, String room) {
        return office.preparation()
                .chooseRoom()
                .handle(TestOffice.actor(office, person), new ChooseRoom.Command(meeting, basedOn, room));
    }

    Answer<Preparations.Kept> lay(Person.Id person, long basedOn) {
        return office.preparation()
                .planSeats()
                .handle(TestOffice.actor(office, person), new PlanSeats.Command(WEEKLY, basedOn));
    }

    Answer<Preparations.Kept> move(Person.Id person, long basedOn, String seat, String place) {
        var to = Place.labelled(place).orElseThrow();
        return office.preparation()
                .moveSeat()
                .handle(TestOffice.actor(office, person), new MoveSeat.Command(WEEKLY, basedOn, seat, to, "便于操作电脑"));
    }

    Answer<Preparations.Kept> undo(Person.Id person, long basedOn) {
        return office.preparation()
                .moveSeat()
                .undo(TestOffice.actor(office, person), new MoveSeat.Undo(WEEKLY, basedOn));
    }

    long version() {
        return seen(FiveDepartments.CLERK).kept().version();
    }

    List<String> told(Person.Id person) {
        return office.inbox().of(TestOffice.actor(office, person)).stream()
                .map(Notice::text)
                .map(text -> text.zh())
                .toList();
    }

    static <T> T done(Answer<T> answer) {
        return answer.fold(value -> value, findings -> {
            throw new AssertionError(findings);
        });
    }

    static List<Finding> refused(Answer<?> answer) {
        return answer.fold(
                value -> {
                    throw new AssertionError(value);
                },
                findings -> findings);
    }
}
