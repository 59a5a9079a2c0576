package yicheng;

import java.util.function.Supplier;
import yicheng.agenda.Lineup;
import yicheng.agenda.clock.RemindDue;
import yicheng.agenda.list.AddScan;
import yicheng.agenda.list.Annex;
import yicheng.agenda.list.Approvals;
import yicheng.agenda.list.CloseLists;
import yicheng.agenda.list.CompileList;
import yicheng.agenda.list.Consequences;
import yicheng.agenda.list.ContestPaper;
import yicheng.agenda.list.DecideList;
import yicheng.agenda.list.ListActs;
import yicheng.agenda.list.ListNotices;
import yicheng.agenda.list.NextAgenda;
import yicheng.agenda.list.ReadLists;
import yicheng.agenda.list.SendBackList;
import yicheng.agenda.list.SignList;
import yicheng.agenda.list.Signing;
import yicheng.agenda.order.AgendaActs;
import yicheng.agenda.order.AgendaNotices;
import yicheng.agenda.order.FollowMeetings;
import yicheng.agenda.order.ProposeOrder;
import yicheng.agenda.order.ReadAgendas;
import yicheng.agenda.order.SetOrder;
import yicheng.agenda.order.TakeOff;
import yicheng.agenda.version.AgendaMaker;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.notice.Telling;
import yicheng.policy.RuleBooks;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.queue.ListDeadlines;

/** From passed topics to the agenda: the list is compiled, signed and decided, and the agenda follows from it. */
public record ListDesk(
        CompileList compileList,
        SignList signList,
        SendBackList sendBackList,
        DecideList decideList,
        AddScan addScan,
        ContestPaper contestPaper,
        ReadLists readLists,
        ProposeOrder proposeOrder,
        SetOrder setOrder,
        TakeOff takeOff,
        ReadAgendas readAgendas,
        CloseLists closeLists,
        FollowMeetings followMeetings,
        RemindDue remindDue) {

    static ListDesk of(
            Ports ports,
            RuleBooks books,
            RulesDesk rules,
            HolidayYears years,
            Supplier<Arrangements> arrangements,
            TopicActs topicActs,
            TopicJudge judge,
            ListDeadlines deadlines,
            Annex annex) {
        var clock = ports.clock();
        var together = new HeldTogether(rules.planYear());
        var telling = new Telling(ports.notices(), ports.organisations(), clock.getZone());
        var notices = new ListNotices(telling, ports.topics(), together);
        var acts = new ListActs(ports.transactions(), ports.journal(), ports.topicLists(), notices, deadlines, clock);
        var approvals = new Approvals(ports.topics(), ports.topicLists(), together);
        var lineup = new Lineup(rules.rankTopics(), clock.getZone());
        var maker = new AgendaMaker(lineup);
        var signing = new Signing(ports.scans(), clock.getZone());
        var nextAgenda = new NextAgenda(
                topicActs, together, approvals, maker, ports.agendas(), ports.meetings(), ports.journal());
        var consequences = new Consequences(topicActs, judge, deadlines, nextAgenda, clock);
        var agendaActs = new AgendaActs(
                ports.transactions(),
                ports.journal(),
                ports.agendas(),
                together,
                deadlines,
                approvals,
                new AgendaNotices(telling, ports.topics(), together),
                clock);
        return new ListDesk(
                new CompileList(
                        acts,
                        ports.topicLists(),
                        ports.topics(),
                        approvals,
                        lineup,
                        together,
                        deadlines,
                        ports.transactions(),
                        clock),
                new SignList(acts, ports.topics(), topicActs, judge, signing),
                new SendBackList(acts, ports.topics(), topicActs),
                new DecideList(acts, ports.topics(), signing, consequences, annex),
                new AddScan(acts, ports.scans(), ports.transactions(), ports.journal(), ports.ids(), clock),
                new ContestPaper(acts),
                new ReadLists(ports.topicLists(), ports.topics(), ports.scans(), ports.journal()),
                new ProposeOrder(agendaActs),
                new SetOrder(agendaActs, approvals, maker),
                new TakeOff(agendaActs, topicActs, approvals, maker, deadlines, clock),
                new ReadAgendas(ports.agendas(), together),
                new CloseLists(
                        acts, ports.topicLists(), ports.topics(), topicActs, deadlines, ports.transactions(), clock),
                new FollowMeetings(
                        arrangements,
                        together,
                        approvals,
                        maker,
                        ports.agendas(),
                        ports.organisations(),
                        deadlines,
                        ports.transactions(),
                        ports.journal(),
                        clock),
                new RemindDue(
                        rules.planYear(),
                        books,
                        years,
                        ports.topicLists(),
                        ports.topics(),
                        ports.organisations(),
                        ports.notices(),
                        ports.transactions(),
                        clock));
    }
}
