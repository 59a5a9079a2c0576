package yicheng;

import yicheng.calendar.HolidayYears;
import yicheng.meeting.timetable.PlanYear;
import yicheng.notice.Telling;
import yicheng.policy.RuleBench;
import yicheng.rulebook.draft.AcceptExamples;
import yicheng.rulebook.draft.BeginDraft;
import yicheng.rulebook.draft.CheckDraft;
import yicheng.rulebook.draft.ClaimDraft;
import yicheng.rulebook.draft.DiscardDraft;
import yicheng.rulebook.draft.DraftActs;
import yicheng.rulebook.draft.FollowFolder;
import yicheng.rulebook.draft.ReadDrafts;
import yicheng.rulebook.draft.SaveFile;
import yicheng.rulebook.draft.SetValues;
import yicheng.rulebook.draft.UpdateDraft;
import yicheng.rulebook.edition.CurrentBooks;
import yicheng.rulebook.edition.ReadEditions;
import yicheng.rulebook.explain.ExplainVerdict;
import yicheng.rulebook.explain.RuleStatistics;
import yicheng.rulebook.publish.Demands;
import yicheng.rulebook.publish.HandOverDraft;
import yicheng.rulebook.publish.KeepAnnounced;
import yicheng.rulebook.publish.PublishDraft;
import yicheng.rulebook.publish.PublishNotices;
import yicheng.rulebook.publish.ReturnDraft;
import yicheng.rulebook.publish.SinceReplay;
import yicheng.rulebook.publish.TakeBackDraft;
import yicheng.rulebook.publish.WhoPublishes;
import yicheng.rulebook.publish.WithdrawEdition;
import yicheng.rulebook.replay.AnnouncedMeetings;
import yicheng.rulebook.replay.ReplayBook;
import yicheng.rulebook.replay.ReplayNewest;
import yicheng.rulebook.replay.ReplayRuns;
import yicheng.rulebook.replay.Reports;
import yicheng.topic.life.ReadTopics;

/** The rule book itself: to draft, check, replay, publish and explain it. */
public record RuleBookDesk(
        RuleBench bench,
        ReadEditions readEditions,
        ReadDrafts readDrafts,
        BeginDraft beginDraft,
        SaveFile saveFile,
        SetValues setValues,
        AcceptExamples acceptExamples,
        CheckDraft checkDraft,
        FollowFolder followFolder,
        ClaimDraft claimDraft,
        DiscardDraft discardDraft,
        UpdateDraft updateDraft,
        ReplayBook replayBook,
        ReplayRuns replayRuns,
        Reports reports,
        HandOverDraft handOverDraft,
        TakeBackDraft takeBackDraft,
        ReturnDraft returnDraft,
        PublishDraft publishDraft,
        WithdrawEdition withdrawEdition,
        ExplainVerdict explainVerdict,
        RuleStatistics ruleStatistics) {

    static RuleBookDesk of(Ports ports, CurrentBooks books, HolidayYears years, PlanYear planYear) {
        var clock = ports.clock();
        var bench = ports.ruleBench();
        var acts = new DraftActs(ports.drafts(), ports.transactions(), ports.journal(), clock);
        var announced = new AnnouncedMeetings(years, ports.topicLists());
        var replay = new ReplayBook(
                ports.archive(),
                ports.leaves(),
                ports.observers(),
                books,
                planYear,
                announced,
                years,
                clock,
                Runtime.getRuntime().availableProcessors());
        var demands = new Demands(bench, books, ports.reports(), years, clock);
        var notices = new PublishNotices(new Telling(ports.notices(), ports.organisations(), clock.getZone()), clock);
        var whoPublishes = new WhoPublishes(ports.editions(), clock);
        var keepAnnounced = new KeepAnnounced(planYear, ports.meetings(), announced);
        return new RuleBookDesk(
                bench,
                new ReadEditions(ports.editions(), books),
                new ReadDrafts(ports.drafts()),
                new BeginDraft(acts, ports.editions(), ports.ids()),
                new SaveFile(acts),
                new SetValues(acts, bench),
                new AcceptExamples(acts, bench, ports.editions(), books),
                new CheckDraft(acts, bench, Math.max(1, Runtime.getRuntime().availableProcessors() / 2)),
                new FollowFolder(acts, ports.drafts(), ports.editions(), books, ports.ids()),
                new ClaimDraft(acts),
                new DiscardDraft(acts),
                new UpdateDraft(acts, ports.editions(), books),
                replay,
                new ReplayRuns(
                        replay,
                        ports.drafts(),
                        ports.reports(),
                        bench,
                        ports.transactions(),
                        ports.journal(),
                        clock,
                        ports.ids()),
                ports.reports(),
                new HandOverDraft(acts, demands, notices, clock),
                new TakeBackDraft(acts, notices),
                new ReturnDraft(acts, whoPublishes, notices),
                new PublishDraft(
                        ports.drafts(),
                        ports.editions(),
                        books,
                        bench,
                        whoPublishes,
                        demands,
                        new SinceReplay(
                                new ReplayNewest(ports.archive(), ports.leaves(), ports.observers(), books, planYear)),
                        keepAnnounced,
                        notices,
                        ports.transactions(),
                        ports.journal(),
                        clock),
                new WithdrawEdition(
                        ports.editions(), books, keepAnnounced, notices, ports.transactions(), ports.journal(), clock),
                new ExplainVerdict(
                        new ReadTopics(ports.topics(), ports.attachments(), ports.journal()), ports.journal(), books),
                new RuleStatistics(ports.journal()));
    }
}
