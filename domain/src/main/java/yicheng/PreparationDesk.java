package yicheng;

import java.util.function.Supplier;
import yicheng.attendance.member.ReadRoster;
import yicheng.attendance.observer.ToldObservers;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.meeting.timetable.PlanYear;
import yicheng.notice.Telling;
import yicheng.policy.RuleBooks;
import yicheng.preparation.PreparationActs;
import yicheng.preparation.ReadPreparation;
import yicheng.preparation.checklist.Checklists;
import yicheng.preparation.checklist.RemindPreparation;
import yicheng.preparation.checklist.TickItem;
import yicheng.preparation.checklist.WhatWaitsOnPreparation;
import yicheng.preparation.checklist.WorkedOut;
import yicheng.preparation.notice.Drafts;
import yicheng.preparation.notice.IssueNotice;
import yicheng.preparation.notice.NoticeLimits;
import yicheng.preparation.notice.ReadNotice;
import yicheng.preparation.notice.WhatWaitsOnNotices;
import yicheng.preparation.room.ChooseRoom;
import yicheng.preparation.room.RoomNotices;
import yicheng.preparation.room.Rooms;
import yicheng.preparation.seating.MoveSeat;
import yicheng.preparation.seating.PlanSeats;
import yicheng.preparation.seating.RosterPeople;
import yicheng.preparation.seating.SeatMeeting;
import yicheng.preparation.sitting.AdhocLimits;
import yicheng.preparation.sitting.PlannedSittings;

/** Getting a meeting ready: its room, its checklists, who sits where. */
public record PreparationDesk(
        ReadPreparation readPreparation,
        TickItem tickItem,
        ChooseRoom chooseRoom,
        PlanSeats planSeats,
        MoveSeat moveSeat,
        RemindPreparation remindPreparation,
        WhatWaitsOnPreparation whatWaits,
        ReadNotice readNotice,
        IssueNotice issueNotice,
        WhatWaitsOnNotices whatWaitsOnNotices) {

    static PreparationDesk of(
            Ports ports,
            RuleBooks books,
            HolidayYears years,
            PlanYear planYear,
            Supplier<Arrangements> arrangements,
            ReadRoster readRoster) {
        var clock = ports.clock();
        var limits = new AdhocLimits(books, years, clock.getZone());
        var sittings = new PlannedSittings(planYear, arrangements, ports.adhocMeetings(), limits);
        var rooms = new Rooms(sittings, ports.preparations(), ports.organisations());
        var seatMeeting = new SeatMeeting(new RosterPeople(readRoster.rosters()), rooms);
        var checklists = new Checklists(
                books, ports.preparations(), new WorkedOut(readRoster.rosters(), ports.rolls(), seatMeeting));
        var acts = new PreparationActs(
                sittings, books, ports.preparations(), ports.transactions(), ports.journal(), clock);
        var telling = new Telling(ports.notices(), ports.organisations(), clock.getZone());
        var noticeLimits = new NoticeLimits(books, years);
        var drafts = new Drafts(
                new HeldTogether(planYear),
                ports.meetings(),
                readRoster.rosters(),
                sittings,
                ports.preparations(),
                rooms);
        var told = new ToldObservers(ports.observers(), readRoster.meetings());
        return new PreparationDesk(
                new ReadPreparation(readRoster, sittings, books, ports.preparations(), rooms, seatMeeting, checklists),
                new TickItem(acts),
                new ChooseRoom(
                        acts, rooms, new RoomNotices(ports.adhocMeetings(), readRoster.rosters(), told, telling)),
                new PlanSeats(acts, seatMeeting),
                new MoveSeat(acts, seatMeeting),
                new RemindPreparation(sittings, books, checklists, telling, ports.transactions(), clock),
                new WhatWaitsOnPreparation(sittings, checklists, clock),
                new ReadNotice(drafts, noticeLimits, ports.notices(), clock),
                new IssueNotice(drafts, noticeLimits, ports.transactions(), ports.journal(), telling, told, clock),
                new WhatWaitsOnNotices(drafts, noticeLimits, sittings, clock));
    }
}
